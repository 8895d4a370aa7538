using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields;

/// <summary>How much of an entry its fields account for. Words left over are words that no rule understood.</summary>
internal static partial class Coverage
{
    public static double Of(string raw, IEnumerable<Field> fields, IEnumerable<TextSpan> blanks)
    {
        if (raw.Length > EntryBody.Longest)
            return 0;

        var left = raw.ToCharArray();
        foreach (var span in fields.Select(field => field.Span).Concat(blanks))
            Array.Fill(left, ' ', span.Start, span.Length);
        var rest = LeadIn().Replace(new string(left), "");
        var all = raw.Count(char.IsLetterOrDigit);
        return all == 0 ? 0 : 1 - ((double)rest.Count(char.IsLetterOrDigit) / all);
    }

    // Words that announce a field or stand between two.
    [GeneratedRegex(
        @"\b(vol(ume)?|no|nr|issue|pp?|bd|n|v|eds?|editors?|in|presented at|the|et|al|and|article|art|online|retrieved|from|available|directed|produced|by|trans|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\b|\[[A-Z/]{1,5}\]|等|卷|期|第|页",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadIn();
}
