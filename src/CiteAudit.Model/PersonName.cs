namespace CiteAudit.Model;

/// <summary>A person's name in its parts, or an organisation's as a whole.</summary>
public readonly record struct PersonName(string Family, string? Given = null, string? Suffix = null, bool IsOrganisation = false)
{
    public static PersonName Organisation(string name) => new(name, IsOrganisation: true);

    /// <summary>Family name first, as reference lists sort: "Davis, A. P.".</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Family, Given, Suffix }.Where(part => !string.IsNullOrEmpty(part)));
}
