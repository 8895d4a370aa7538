using System.Globalization;
using System.Text.Json;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

/// <summary>
/// Reads <c>audit.json</c> in any layout and order, in two passes over a stream that can be rewound: what stands around
/// the manuscripts, then the manuscripts one at a time. The name is used in problems only.
/// </summary>
public static class AuditReader
{
    private const string Manuscripts = "manuscripts";

    /// <summary>Reads header and totals, passing over the manuscripts.</summary>
    public static Attempt<ReportFrame> ReadFrame(Stream stream, string name)
    {
        stream.Position = 0;
        try
        {
            var parts = new FrameParts();
            var cursor = new JsonCursor(stream);
            Enter(cursor);
            while (Next(cursor))
                parts.Take(cursor);
            return parts.Problem is { } what
                ? Attempt<ReportFrame>.Failed(new Problem(name, what, "Write the file again with this version of citeaudit, or read it with the version that wrote it"))
                : Attempt<ReportFrame>.Of(parts.Frame());
        }
        catch (JsonException fault)
        {
            return Attempt<ReportFrame>.Failed(Unreadable(name, fault));
        }
    }

    /// <summary>Reads the manuscripts one after another; ends after the first that cannot be read.</summary>
    public static IEnumerable<Attempt<Audit>> ReadAudits(Stream stream, string name)
    {
        stream.Position = 0;
        var cursor = new JsonCursor(stream);
        if (Guarded(name, () => FindManuscripts(cursor)).Problem is { } problem)
        {
            yield return Attempt<Audit>.Failed(problem);
            yield break;
        }

        while (true)
        {
            var audit = Guarded(name, () => cursor.ReadValue(AuditJson.Audit) is { } read ? Completion.Of(read) : null);
            if (audit.Value is null && audit.Problem is null)
                yield break;
            yield return audit;
            if (audit.Problem is not null)
                yield break;
        }
    }

    private static Audit? FindManuscripts(JsonCursor cursor)
    {
        Enter(cursor);
        while (Next(cursor))
        {
            if (string.Equals(cursor.Name, Manuscripts, StringComparison.Ordinal))
            {
                cursor.Read();
                return cursor.Token == JsonTokenType.StartArray ? null : throw new JsonException("manuscripts is not a list");
            }

            cursor.Skip();
        }

        throw new JsonException("it has no manuscripts");
    }

    private static void Enter(JsonCursor cursor)
    {
        cursor.Read();
        if (cursor.Token != JsonTokenType.StartObject)
            throw new JsonException("it is not an object in braces");
    }

    private static bool Next(JsonCursor cursor) => cursor.Read() && cursor.Token == JsonTokenType.PropertyName;

    private static Attempt<Audit> Guarded(string name, Func<Audit?> read)
    {
        try
        {
            return new Attempt<Audit>(read(), Problem: null);
        }
        catch (JsonException fault)
        {
            return Attempt<Audit>.Failed(Unreadable(name, fault));
        }
    }

    private static Problem Unreadable(string name, JsonException fault)
    {
        var where = name;
        if (fault.LineNumber is { } line)
            where += string.Create(CultureInfo.InvariantCulture, $", line {line + 1}");
        if (fault.BytePositionInLine is { } position)
            where += string.Create(CultureInfo.InvariantCulture, $", byte {position + 1}");
        if (fault.Path is { Length: > 1 } path)
            where += ", " + path;
        var what = fault.Message.Split(" LineNumber:", 2)[0].Split(" Path:", 2)[0].TrimEnd('.', ' ');
        return new Problem(where, "this is not a whole audit.json: " + what, "Run the audit again to write the file anew");
    }
}
