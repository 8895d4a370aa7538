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
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    private static void Add(ContainerBlock container, int quotes, BlockMask mask, IReadOnlyList<SourceLine> lines, List<Block> blocks)
    {
        foreach (var child in container)
        {
            if (child is ContainerBlock inner)
                Add(inner, quotes + 1, mask, lines, blocks);
            else
                Add(child, quotes, [.. mask.LinesOf(child, lines).Select(line => QuotePrefix.Without(line, quotes))], blocks);
        }
    }

    private static void Add(MarkdigBlock leaf, int quotes, SourceLine[] lines, List<Block> blocks)
    {
        switch (leaf)
        {
            case HeadingBlock heading:
                blocks.Add(new Block(PassageKind.Heading, heading.Level, [HeadingLine.Of(lines[0])]));
                break;
            case FencedCodeBlock when Code(lines) is { Length: > 0 } code:
                blocks.Add(new Block(PassageKind.Code, Level: 0, code));
                break;
            case ThematicBreakBlock when quotes == 0:
                SetextHeadings.Underline(lines[0], blocks);
                break;
            case ParagraphBlock when quotes > 0:
                blocks.Add(new Block(PassageKind.Quote, Level: 0, lines));
                break;
            case ParagraphBlock:
                blocks.AddRange(SetextHeadings.In(lines));
                break;
            case HtmlBlock html when !IsHidden(html) && Written(lines) is { Length: > 0 } written:
                blocks.Add(new Block(PassageKind.Paragraph, Level: 0, written));
                break;
        }
    }

    private static bool IsHidden(HtmlBlock html) =>
        html.Type is HtmlBlockType.Comment or HtmlBlockType.ScriptPreOrStyle or HtmlBlockType.ProcessingInstruction or HtmlBlockType.DocumentType;

    private static SourceLine[] Written(SourceLine[] lines) => [.. lines.Where(line => !line.IsBlank)];

    private static SourceLine[] Code(SourceLine[] lines)
    {
        var isClosed = lines.Length > 1 && lines[^1].Text.Trim().StartsWith(lines[0].Text.TrimStart()[..3], StringComparison.Ordinal);
        return lines[1..(isClosed ? ^1 : ^0)];
    }
}
