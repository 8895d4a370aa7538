namespace CiteAudit.Reading.Docx.Archives;

// What an archive may unpack to. A document's text packs ten to thirty times; only a bomb packs two hundred times what is large.
internal static class ZipLimits
{
    public const long MostBytes = 256L << 20;
    public const int MostParts = 20_000;
    public const int MostRatio = 200;
    public const long RatioMatters = 10L << 20;
}
