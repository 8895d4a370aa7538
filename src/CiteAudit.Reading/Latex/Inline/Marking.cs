using CiteAudit.Model;

namespace CiteAudit.Reading.Latex.Inline;

internal static class Marking
{
    public static MarkKind? Of(CommandKind kind) => kind switch
    {
        CommandKind.Italic or CommandKind.SetItalic => MarkKind.Italic,
        CommandKind.Bold or CommandKind.SetBold => MarkKind.Bold,
        CommandKind.Code or CommandKind.SetCode => MarkKind.Code,
        CommandKind.Superscript => MarkKind.Superscript,
        CommandKind.Subscript => MarkKind.Subscript,
        _ => null,
    };
}
