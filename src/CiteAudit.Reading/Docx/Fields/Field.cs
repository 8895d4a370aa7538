using System.Text;
using CiteAudit.Reading.Docx.Runs;

namespace CiteAudit.Reading.Docx.Fields;

// A field while its runs go by: instructions up to the separator, then the result that is printed.
internal sealed class Field
{
    // A citation of many works carries all their data; beyond this nothing is one.
    private const int LongestCode = 4 << 20;

    private readonly StringBuilder code = new();
    private readonly StringBuilder data = new();

    public bool InResult { get; set; }

    public FieldKind Kind { get; set; }

    public Stretch? Stretch { get; set; }

    public string Code => code.ToString();

    // Base64 that EndNote keeps beside the instructions when they are long.
    public string Data => data.ToString();

    public void Instruct(string text) => Append(code, text);

    public void Attach(string text) => Append(data, text);

    private static void Append(StringBuilder builder, string text)
    {
        if (builder.Length + text.Length <= LongestCode)
            builder.Append(text);
    }
}
