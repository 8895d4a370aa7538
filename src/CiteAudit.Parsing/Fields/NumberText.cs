using System.Text;

namespace CiteAudit.Parsing.Fields;

/// <summary>A volume or issue as printed, without the spaces that extraction leaves between its digits.</summary>
internal static class NumberText
{
    public static string? Read(string? printed)
    {
        if (printed is null)
            return null;

        var number = new StringBuilder(printed.Length);
        for (var index = 0; index < printed.Length; index++)
        {
            var isBetweenDigits = printed[index] == ' ' && index > 0 && index + 1 < printed.Length
                && char.IsAsciiDigit(printed[index - 1]) && char.IsAsciiDigit(printed[index + 1]);
            if (!isBetweenDigits)
                number.Append(printed[index]);
        }

        return number.ToString().Trim();
    }
}
