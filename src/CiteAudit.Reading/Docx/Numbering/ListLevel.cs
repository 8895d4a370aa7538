using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx.Numbering;

// One level of a list as defined: "%1.%2)" with each %n the number of level n.
internal sealed record ListLevel(int Start, string Format, string Text, int? RestartAfter, bool InDigits, string? ParagraphStyle)
{
    public static ListLevel Of(Level level) => new(
        level.StartNumberingValue?.Val?.Value ?? 0,
        level.NumberingFormat?.Val?.InnerText ?? "decimal",
        level.LevelText?.Val?.Value ?? "",
        level.LevelRestart?.Val?.Value,
        level.IsLegalNumberingStyle is not null,
        level.ParagraphStyleIdInLevel?.Val?.Value);
}
