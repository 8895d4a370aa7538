using CiteAudit.Model;
using CiteAudit.Reading.Latex.Inline;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Latex.Citations;

// Writes a citation as "[see key1, key2, p. 3]". Commands that name the authors write them before it: "Davis et al. [davis2023]".
internal sealed class CitationWriter(TexText tex, RunText run, CitationBook book, Func<TextSpan, string> plain)
{
    // \cites[12]{a}[see][]{b}: pairs of notes and keys, as many as follow.
    private const int MostGroups = 200;

    public void Write(CommandKind kind, bool isMultiple, Arguments arguments)
    {
        arguments.Star();
        if (isMultiple)
        {
            arguments.Optional('(', ')');
            arguments.Optional('(', ')');
        }

        var most = isMultiple ? MostGroups : 1;
        for (var count = 0; count < most && Group(arguments) is { } group; count++)
        {
            if (count > 0)
                run.Append(", ");
            Write(kind, group);
        }
    }

    private CitationGroup? Group(Arguments arguments)
    {
        var first = arguments.Optional() ?? arguments.Optional('<', '>');
        var second = first is null ? null : arguments.Optional();
        if (arguments.Group() is not { } keys)
            return null;

        var (before, after) = second is null ? (null, first) : (first, second);
        return new CitationGroup(Keys(keys), Note(before), Note(after));
    }

    private string[] Keys(TextSpan span) =>
        [.. span.In(tex.Text).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(key => string.Join(' ', key.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private string Note(TextSpan? span) => span is { } note ? plain(note) : "";

    private void Write(CommandKind kind, CitationGroup group)
    {
        if (kind == CommandKind.NoCite)
        {
            foreach (var key in group.Keys)
                book.Note(key);
            return;
        }

        var entries = group.Keys.Select(book.Cite).ToList();
        if (entries.Count == 0)
            return;
        if (kind == CommandKind.Cite)
            Bracket(entries, group);
        else
            Each(kind, entries, group);
    }

    private void Each(CommandKind kind, List<CitedEntry> entries, CitationGroup group)
    {
        if (group.Before.Length > 0)
            run.Append(group.Before + " ");
        for (var index = 0; index < entries.Count; index++)
        {
            if (index > 0)
                run.Append(", ");
            One(kind, entries[index], new CitationGroup([], "", index == entries.Count - 1 ? group.After : ""));
        }
    }

    private void One(CommandKind kind, CitedEntry entry, CitationGroup notes)
    {
        var words = kind switch
        {
            CommandKind.CiteYear => entry.Year,
            CommandKind.CiteTitle => entry.Title,
            _ => entry.Authors,
        };
        if (kind != CommandKind.CiteText && words is not null)
        {
            run.Marked(MarkKind.Citation, entry.Target, () => run.Append(words));
            return;
        }

        if (words is not null)
            run.Append(words + " ");
        Bracket([entry], notes);
    }

    private void Bracket(List<CitedEntry> entries, CitationGroup group)
    {
        var shown = string.Join(", ", entries.Select(entry => entry.Shown));
        var before = group.Before.Length > 0 ? group.Before + " " : "";
        var after = group.After.Length > 0 ? ", " + group.After : "";
        run.Marked(MarkKind.Citation, string.Join(';', entries.Select(entry => entry.Target)), () => run.Append($"[{before}{shown}{after}]"));
    }
}
