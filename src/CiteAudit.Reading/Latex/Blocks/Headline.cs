using CiteAudit.Model;

namespace CiteAudit.Reading.Latex.Blocks;

// What the title page states.
internal sealed class Headline
{
    public string? Title { get; set; }

    public List<PersonName> Authors { get; } = [];

    public string? Abstract { get; set; }
}
