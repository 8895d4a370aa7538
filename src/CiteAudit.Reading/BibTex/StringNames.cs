namespace CiteAudit.Reading.BibTex;

// Names for values: those that @string defines, and the months that every style defines.
internal sealed class StringNames
{
    // A name defined by itself twice over grows without end.
    private const int LongestValue = 100_000;

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jan"] = "January",
        ["feb"] = "February",
        ["mar"] = "March",
        ["apr"] = "April",
        ["may"] = "May",
        ["jun"] = "June",
        ["jul"] = "July",
        ["aug"] = "August",
        ["sep"] = "September",
        ["oct"] = "October",
        ["nov"] = "November",
        ["dec"] = "December",
    };

    public void Define(string name, string value) => values[name] = value.Length <= LongestValue ? value : value[..LongestValue];

    // A name that nothing defines says more as it stands than left out: most are abbreviations of a journal.
    public string Find(string name) => values.GetValueOrDefault(name, name);
}
