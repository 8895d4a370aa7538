using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy;

/// <summary>
/// A form that registrants give DOIs, with the parts it names: issn, year (or yy, yyy, y20, decade and figure for shorter ones), volume,
/// issue, page, code. A part is named only where it always means that.
/// </summary>
internal sealed record Grammar(string Name, string Form, Regex Pattern)
{
    /// <summary>Whether other suffixes look the same, so that only the check digit of the ISSN tells this form.</summary>
    public bool NeedsIssn { get; init; }
}
