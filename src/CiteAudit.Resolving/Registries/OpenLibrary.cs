using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Books by ISBN. It holds a part of them, so that what it does not hold may well exist.</summary>
internal sealed class OpenLibrary(Ask ask, string origin) : IRegistry
{
    public const string RegistryName = "Open Library";
    public const string Folder = "openlibrary";

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Lookup;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (WhyNot(inquiry.Reference) is { } why)
            return RegistryReply.NotAsked(Name, why);

        var isbn = inquiry.Reference.Isbn!.Value!.Value;
        var answer = await ask(new Request(Folder, origin, $"/search.json?isbn={isbn.Value}&fields={OpenLibraryBook.Fields}&limit=1") { IsList = true, Member = "docs" }, cancellation);
        var reply = ReplyFrom.Works(Name, answer, OpenLibraryBook.In);
        return reply.Candidates is [var book, ..]
            ? RegistryReply.Held(Name, answer, book with { Isbns = [.. book.Isbns.Append(isbn).Distinct()] })
            : reply;
    }

    private static string? WhyNot(Reference reference)
    {
        if (reference.Isbn?.Value is null)
            return reference.Isbn?.Reason is { } reason ? $"the ISBN as printed is malformed: {reason}" : "the entry prints no ISBN";

        // The record of the book would be taken for that of the chapter, with another title and other authors.
        return reference.Kind is WorkKind.Chapter or WorkKind.ConferencePaper or WorkKind.Article || reference.Container is not null
            ? "the ISBN is that of the book which the work stands in"
            : null;
    }
}
