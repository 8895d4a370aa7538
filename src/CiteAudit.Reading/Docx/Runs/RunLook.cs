namespace CiteAudit.Reading.Docx.Runs;

// How a run is set; null where nothing is said, so that what it is based on decides.
internal readonly record struct RunLook(bool? Italic = null, bool? Bold = null, bool? Superscript = null, bool? Subscript = null, bool? Hidden = null)
{
    public RunLook Over(RunLook under) => new(
        Italic ?? under.Italic,
        Bold ?? under.Bold,
        Superscript ?? under.Superscript,
        Subscript ?? under.Subscript,
        Hidden ?? under.Hidden);
}
