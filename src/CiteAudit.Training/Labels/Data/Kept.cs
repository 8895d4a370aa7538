namespace CiteAudit.Training.Labels.Data;

/// <summary>Texts as they are compared: letters and digits alone, without case.</summary>
internal static class Kept
{
    public static string LettersAndDigits(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
