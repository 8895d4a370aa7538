using CiteAudit.Reading.Docx.Runs;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx.Styles;

internal static class Looks
{
    public static RunLook Of(OpenXmlElement? properties)
    {
        if (properties is null)
            return default;

        var raised = properties.GetFirstChild<VerticalTextAlignment>()?.Val;
        return new RunLook(
            On(properties.GetFirstChild<Italic>()),
            On(properties.GetFirstChild<Bold>()),
            raised is null ? null : raised.InnerText is "superscript",
            raised is null ? null : raised.InnerText is "subscript",
            On(properties.GetFirstChild<Vanish>()));
    }

    private static bool? On(OnOffType? toggle) => toggle is null ? null : toggle.Val is null || toggle.Val.InnerText is not ("0" or "false" or "off");
}
