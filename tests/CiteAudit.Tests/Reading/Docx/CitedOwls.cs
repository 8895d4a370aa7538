using static CiteAudit.Tests.Reading.Docx.WordFile;

namespace CiteAudit.Tests.Reading.Docx;

// Invented works, in the shapes that citation managers give them.
internal static class CitedOwls
{
    public const string PrintedFirst = "Petrov A. Hearing in barn owls at night. J Owl Stud 2015;3:12–19. https://doi.org/10.5555/owl.2015.3";
    public const string PrintedSecond = "Okafor C, van Dijk B. The quiet flight of owls. Feather Press; 2019.";

    private const string First =
        """{"id":11,"type":"article-journal","title":"Hearing in <i>barn</i> owls at night","container-title":"Journal of Owl Studies","volume":"3","issue":"1","page":"12-19","DOI":"10.5555/owl.2015.3","author":[{"family":"Petrov","given":"Anna"}],"issued":{"date-parts":[["2015",4]]}}""";

    private const string Second =
        """{"id":12,"type":"book","title":"The quiet flight of owls","publisher":"Feather Press","author":[{"family":"Okafor","given":"Chidi"},{"family":"Dijk","given":"B.","non-dropping-particle":"van"}],"issued":{"raw":"2019"}}""";

    public static string Item(int number) => number == 1 ? First : Second;

    // The code is cut in the middle, as Word does with long ones.
    public static string Zotero(string printed, params ReadOnlySpan<int> works)
    {
        var cited = new List<string>();
        foreach (var work in works)
            cited.Add(System.FormattableString.Invariant($$"""{"id":{{work + 10}},"uris":["http://zotero.org/users/1/items/OWL{{work}}"],"itemData":{{Item(work)}}}"""));

        var code = $$""" ADDIN ZOTERO_ITEM CSL_CITATION {"citationID":"x","properties":{"plainCitation":"{{printed}}"},"citationItems":[{{string.Join(',', cited)}}],"schema":"https://example.org/csl-citation.json"} """;
        return Begin() + Code(code[..70]) + Code(code[70..]) + Separate() + Run(printed) + End();
    }
}
