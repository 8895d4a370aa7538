using System.Globalization;
using CiteAudit.Reading.Docx.Runs;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx.Styles;

internal static class Looks
{
    // In half points. LibreOffice raises and lowers by so much, and by no word; a point or two only aligns.
    private const int Raised = 4;

    public static RunLook Of(OpenXmlElement? properties)
    {
        if (properties is null)
            return default;

        var raised = properties.GetFirstChild<VerticalTextAlignment>()?.Val?.InnerText;
        if (raised is null && int.TryParse(properties.GetFirstChild<Position>()?.Val?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var position))
            raised = position >= Raised ? "superscript" : position <= -Raised ? "subscript" : null;
        return new RunLook(
            On(properties.GetFirstChild<Italic>()),
            On(properties.GetFirstChild<Bold>()),
            raised is null ? null : raised is "superscript",
            raised is null ? null : raised is "subscript",
            On(properties.GetFirstChild<Vanish>()));
    }

    private static bool? On(OnOffType? toggle) => toggle is null ? null : toggle.Val is null || toggle.Val.InnerText is not ("0" or "false" or "off");
}
