using CiteAudit.Model;
using CiteAudit.Reading.Lines;
using CiteAudit.Reading.Splitting;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Block = CiteAudit.Reading.Splitting.Block;
using MarkdigBlock = Markdig.Syntax.Block;

namespace CiteAudit.Reading.Markdown;

// Markdig says which lines form a heading, a quotation, code or a paragraph. Lists are left to the splitter that plain text uses
// as well: Markdig renumbers them, and takes "1. Introduction" for one. Text inside the lines is read by MarkupReader, because
// Markdig's inline parser gives up on deep nesting and takes quadratic time over unclosed links (1.6.0).
internal static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public static IReadOnlyList<Block> Of(IReadOnlyList<SourceLine> lines)
    {
        var mask = BlockMask.Of(lines);
        var blocks = new List<Block>();
        Add(Markdig.Markdown.Parse(mask.Text, Pipeline), quotes: 0, mask, lines, blocks);
        return blocks;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.TryRemove<ListBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    private static void Add(ContainerBlock container, int quotes, BlockMask mask, IReadOnlyList<SourceLine> lines, List<Block> blocks)
    {
        foreach (var child in container)
        {
            if (child is ContainerBlock inner)
                Add(inner, quotes + 1, mask, lines, blocks);
            else if (Block(child, quotes, [.. mask.LinesOf(child, lines).Select(line => QuotePrefix.Without(line, quotes))]) is { Lines.Count: > 0 } block)
                blocks.Add(block);
        }
    }

    private static Block? Block(MarkdigBlock block, int quotes, SourceLine[] lines) => block switch
    {
        HeadingBlock heading => new Block(PassageKind.Heading, heading.Level, HeadingLines.Of(heading, lines)),
        FencedCodeBlock => new Block(PassageKind.Code, Level: 0, Code(lines)),
        HtmlBlock html => IsHidden(html) ? null : new Block(PassageKind.Paragraph, Level: 0, Written(lines)),
        ParagraphBlock => new Block(quotes > 0 ? PassageKind.Quote : PassageKind.Paragraph, Level: 0, Written(lines)),
        _ => null,
    };

    private static bool IsHidden(HtmlBlock html) =>
        html.Type is HtmlBlockType.Comment or HtmlBlockType.ScriptPreOrStyle or HtmlBlockType.ProcessingInstruction or HtmlBlockType.DocumentType;

    private static SourceLine[] Written(SourceLine[] lines) => [.. lines.Where(line => !line.IsBlank)];

    private static SourceLine[] Code(SourceLine[] lines)
    {
        var isClosed = lines.Length > 1 && lines[^1].Text.Trim().StartsWith(lines[0].Text.TrimStart()[..3], StringComparison.Ordinal);
        return lines[1..(isClosed ? ^1 : ^0)];
    }
}
