using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Tests.House;

// Something that stands nowhere in the part of a file it looks at.
internal sealed record Ban(string Subject, Regex Pattern, Func<SourceFile, string?> Part)
{
    public IEnumerable<string> Violations(IEnumerable<SourceFile> files) =>
        from file in files
        let text = Part(file)
        where text is not null
        from Match match in Pattern.Matches(text)
        let line = text.AsSpan(0, match.Index).Count('\n') + 1
        select string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{line} {Subject}: {match.Value.Trim()}");

    public override string ToString() => Subject;
}
