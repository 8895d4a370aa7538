using System.Text.RegularExpressions;

namespace CiteAudit.Cli.Configuration;

internal static partial class RegistryReader
{
    private static readonly Key<RegistrySettings>[] Keys =
    [
        new("offline", (registries, entry) => registries with { Offline = Offline(entry) }),
        new("answers", (registries, entry) => registries with { Answers = entry.Text() }),
        new("contact", (registries, entry) => registries with { Contact = Contact(entry) }),
    ];

    public static RegistrySettings Read(Entry section) => Section.Read(section, new RegistrySettings(), Keys);

    private static bool Offline(Entry entry)
    {
        if (entry.TrueOrFalse() is false)
            entry.Refuse("this version asks no registry over the network", "Write `offline: true` or leave the line out");
        return true;
    }

    private static string? Contact(Entry entry)
    {
        var address = entry.Text();
        if (address is null || EmailForm().IsMatch(address))
            return address;

        entry.Refuse($"{entry.Name} is no e-mail address: {Wording.Quoted(address)}", "Write one such as `name@example.org`");
        return null;
    }

    // Dot-atom of RFC 5322 at a domain of two labels or more: what a polite pool can write back to.
    [GeneratedRegex(
        "^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9-]{1,63}[.]){1,8}[a-z]{2,63}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmailForm();
}
