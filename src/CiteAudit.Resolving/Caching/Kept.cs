namespace CiteAudit.Resolving.Caching;

/// <summary>Which answers are worth keeping: "here it is" and "I do not hold it", and nothing that went wrong.</summary>
internal static class Kept
{
    public const int Held = 200;
    public const int NotHeld = 404;

    /// <summary>A list that is empty comes as a list; when there is none at that address, something stands in the registry's place.</summary>
    public static bool IsWorthKeeping(Request request, Answer answer) =>
        answer is { Failure: null, Status: Held or NotHeld }
        && (!IsPage(answer) || (request.MissesArePages && answer.Status == NotHeld))
        && !(request.IsList && answer.Status == NotHeld)
        && (request.Form != AnswerForm.Any || answer.Status == NotHeld || Whole.IsAsHoped(request, answer));

    /// <summary>Registries answer programs; a page for people comes from something in between, or says that they are out of order.</summary>
    public static bool IsPage(Answer answer) =>
        answer.ContentType.Contains("html", StringComparison.OrdinalIgnoreCase)
        || answer.Body.AsSpan(0, Math.Min(answer.Body.Length, 200)).TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || answer.Body.AsSpan(0, Math.Min(answer.Body.Length, 200)).TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase);
}
