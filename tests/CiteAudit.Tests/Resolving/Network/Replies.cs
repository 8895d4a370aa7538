using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CiteAudit.Tests.Resolving.Network;

/// <summary>What registries answer, and everything that comes instead of an answer.</summary>
internal static class Replies
{
    public static Task Json(HttpContext context, string body) => Text(context, 200, "application/json", body);

    /// <summary>Crossref's record of the DOI that the address ends with.</summary>
    public static Task Record(HttpContext context) => Json(context, RecordOf(Uri.UnescapeDataString(context.Request.Path.Value!["/works/".Length..])));

    /// <summary>Crossref, one record or a list of them, and doi.org; whatever else is asked is not held.</summary>
    public static Task Registries(HttpContext context) => context.Request.Path.Value switch
    {
        "/works" => Json(context, ListOf(context.Request.Query["filter"].ToString())),
        { } path when path.StartsWith("/works/", StringComparison.Ordinal) => Record(context),
        { } path when path.StartsWith("/api/handles/", StringComparison.Ordinal) => Json(context, """{"responseCode":1}"""),
        _ => Status(context, 404, "Resource not found."),
    };

    public static string RecordOf(string doi, string padding = "") => $$$"""{"status":"ok","message":{{{MessageOf(doi, padding)}}}}""";

    private static string ListOf(string filter)
    {
        var items = filter.Split(',').Select(doi => MessageOf(doi["doi:".Length..], ""));
        return $$$"""{"status":"ok","message":{"items":[{{{string.Join(',', items)}}}]}}""";
    }

    private static string MessageOf(string doi, string padding) =>
        $$$"""{"DOI":"{{{doi}}}","title":["A theory of widgets"],"author":[{"family":"Smith","given":"Ann"}],"issued":{"date-parts":[[2020]]},"padding":"{{{padding}}}"}""";

    public static Task Status(HttpContext context, int status, string body = "", params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;
        return Text(context, status, "text/plain", body);
    }

    public static async Task Text(HttpContext context, int status, string type, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.WriteAsync(body, context.RequestAborted);
    }

    public static Task Redirect(HttpContext context, string to) => Status(context, 302, "", ("Location", to));

    public static Task Hang(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    public static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    public static async Task ResetHalfway(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("{\"status\":", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    /// <summary>A byte now and then, for ever: every single read succeeds.</summary>
    public static async Task Drip(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        while (true)
        {
            await context.Response.WriteAsync(" ", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(20, context.RequestAborted);
        }
    }

    public static async Task Huge(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        var block = Encoding.ASCII.GetBytes(new string(' ', 1 << 16));
        for (var count = 0; count < 1 << 12; count++)
            await context.Response.Body.WriteAsync(block, context.RequestAborted);
    }

    /// <summary>A gigabyte of spaces in a megabyte of packing.</summary>
    public static async Task Bomb(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.ContentEncoding = "gzip";
        await using var packed = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
        var block = new byte[1 << 20];
        for (var count = 0; count < 1 << 10; count++)
            await packed.WriteAsync(block, context.RequestAborted);
    }

    public static async Task NoGzip(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.ContentEncoding = "gzip";
        await context.Response.WriteAsync("this was never packed at all", context.RequestAborted);
    }
}
