namespace CiteAudit.Training.Topics.Data;

/// <summary>A book's title and the numbers of its subjects in the library's catalogue.</summary>
internal sealed record CataloguedTitle(string Title, IReadOnlyList<string> Subjects);
