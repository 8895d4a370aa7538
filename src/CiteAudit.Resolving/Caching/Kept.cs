namespace CiteAudit.Resolving.Caching;

/// <summary>Which answers are worth keeping: "here it is" and "I do not hold it", and nothing that went wrong.</summary>
internal static class Kept
{
    public const int Held = 200;
    public const int NotHeld = 404;

    /// <summary>A list that is empty comes as a list; when there is none at that address, something stands in the registry's place.</summary>
    public static bool IsWorthKeeping(Request request, Answer answer) => answer switch
    {
        { Failure: not null } => false,
        { Status: NotHeld } => !request.IsList && (request.MissesArePages || !IsPage(answer)),
        { Status: Held } => request.Form == AnswerForm.Any ? IsPage(answer) || Whole.IsAsHoped(request, answer) : !IsPage(answer),
        _ => false,
    };

    /// <summary>Whether the thing asked for is there; where anything may be given, a page in its place is as good as nothing.</summary>
    public static bool IsHeld(Answer answer) => answer.Status == Held && !IsPage(answer);

    /// <summary>Registries answer programs; a page for people comes from something in between, or says that they are out of order.</summary>
    public static bool IsPage(Answer answer) =>
        answer.ContentType.Contains("html", StringComparison.OrdinalIgnoreCase)
        || (!answer.StandsInline && IsPage(answer.Body));

    private static bool IsPage(string body) =>
        body.AsSpan(0, Math.Min(body.Length, 200)).TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || body.AsSpan(0, Math.Min(body.Length, 200)).TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase);
}
