using System.Text.Json;
using System.Xml;

namespace CiteAudit.Resolving.Caching;

/// <summary>Whether an answer that says "here it is" holds what was asked for, and all of it. What stands between us and a registry says so of anything.</summary>
internal static class Whole
{
    private const string NotJson = "its answer is not JSON, or is cut short";
    private const string CutShort = "its answer is cut short";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Null when nothing is.</summary>
    public static string? WhatIsWrong(Request request, Answer answer)
    {
        if (answer.Status != Kept.Held)
            return null;
        if (Kept.IsPage(answer))
            return request.Form == AnswerForm.Any ? null : "its answer is a page for people";

        return request.Form switch
        {
            AnswerForm.Json => WrongInJson(request, answer),
            AnswerForm.Xml => IsXml(answer.Body) ? null : "its answer is not XML, or is cut short",
            // Records end with their line; a word about a number that was never given may do without.
            AnswerForm.Lines => answer.Body.Contains("PMID- ", StringComparison.Ordinal) && answer.Body[^1] != '\n' ? CutShort : null,
            _ => answer.ContentType.Contains("json", StringComparison.OrdinalIgnoreCase) && answer.Json is null ? NotJson : null,
        };
    }

    /// <summary>Whether an answer that may be anything is the one that was hoped for.</summary>
    public static bool IsAsHoped(Request request, Answer answer) => WrongInJson(request, answer) is null;

    private static string? WrongInJson(Request request, Answer answer)
    {
        if (answer.Json is not { } root)
            return NotJson;

        return Says(root, request.Member) ? null : "its answer does not say what it was asked";
    }

    private static bool Says(JsonElement root, string? member) => member is null || root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().All(item => item.Member(member) is not null),
        _ => root.Member(member) is not null,
    };

    private static bool IsXml(string body)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(body), Settings);
            while (reader.Read())
            {
                // Reading to the end is the test.
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
