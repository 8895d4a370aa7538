using System.Globalization;
using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Publishing.References;

/// <summary>A reference as an RIS record: a tag a line, from TY to ER.</summary>
internal static class RisText
{
    public static string Of(Reference reference)
    {
        if (reference.Raw.Length == 0)
            return "";

        var text = new StringBuilder();
        Add("TY", TypeOf(reference.Kind));
        Add("ID", reference.Key);
        foreach (var author in reference.Authors)
            Add("AU", author.ToString());
        foreach (var editor in reference.Editors)
            Add("ED", editor.ToString());
        Add("TI", reference.Title);
        Add("T2", reference.Container);
        Add("T3", reference.Series);
        Add("VL", reference.Volume);
        Add("IS", reference.Issue);
        Add("SP", reference.Pages?.Value?.First ?? reference.Pages?.Text);
        Add("EP", reference.Pages?.Value?.Last);
        Add("ET", reference.Edition);
        Add("PB", reference.Publisher);
        Add("CY", reference.Place);
        Add("PY", reference.Issued?.Value is { } date ? date.Year.ToString("0000", CultureInfo.InvariantCulture) : null);
        Add("DA", reference.Issued?.Value is { Month: > 0 } dated ? string.Create(CultureInfo.InvariantCulture, $"{dated.Year:0000}/{dated.Month:00}/{(dated.Day > 0 ? dated.Day.ToString("00", CultureInfo.InvariantCulture) : "")}/") : null);
        Add("DO", reference.Doi?.Value?.Value);
        Add("SN", reference.Isbn?.Value?.Value ?? reference.Issn?.Value?.Value);
        Add("UR", reference.Url);
        Add("AN", reference.Pmid?.Value?.ToString() ?? reference.Arxiv?.Value?.ToString());
        return text.Append("ER  - \n\n").ToString();

        void Add(string tag, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append('\n');
        }
    }

    private static string TypeOf(WorkKind kind) => kind switch
    {
        WorkKind.Article or WorkKind.Editorial or WorkKind.Protocol or WorkKind.Notice => "JOUR",
        WorkKind.Book => "BOOK",
        WorkKind.Chapter => "CHAP",
        WorkKind.ConferencePaper => "CPAPER",
        WorkKind.Thesis => "THES",
        WorkKind.Report => "RPRT",
        WorkKind.Preprint => "UNPB",
        WorkKind.WebPage => "ELEC",
        WorkKind.Dataset => "DATA",
        WorkKind.Software => "COMP",
        WorkKind.Standard => "STAND",
        WorkKind.Legal => "STAT",
        WorkKind.News => "NEWS",
        WorkKind.Film => "MPCT",
        _ => "GEN",
    };
}
