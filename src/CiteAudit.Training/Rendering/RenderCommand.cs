using System.Text.Encodings.Web;
using System.Text.Json;

namespace CiteAudit.Training.Rendering;

/// <summary><c>render --data DIR --count N --seed S</c>: references in the form of the annotated data, one a line on standard output.</summary>
internal static class RenderCommand
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Run(string data, int count, int seed)
    {
        var (latin, han) = FactPool.Read(data);
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var rendered in Renderings.Make(latin, han, count, seed))
            output.Write(Line(rendered) + "\n");
    }

    private static string Line(Rendered rendered) => JsonSerializer.Serialize(
        new
        {
            id = rendered.Id,
            source = "rendered",
            quality = "synthetic",
            style = rendered.Style,
            type = rendered.Kind,
            text = string.Concat(rendered.Pieces.Select(piece => piece.Text)),
            segments = rendered.Pieces.Select(piece => new[] { piece.Label.ToString().ToLowerInvariant(), piece.Text }),
            authors = rendered.Authors.Select(name => name.IsOrganisation ? (object)new { literal = name.Family } : new { family = name.Family, given = name.Given }),
        },
        Plain);
}
