namespace CiteAudit.Parsing.Segments.Words;

/// <summary>The lists a word can be on, a bit each.</summary>
[Flags]
internal enum WordList : uint
{
    None = 0,
    GivenName = 1,
    FamilyName = 2,
    City = 4,
    Country = 8,
    Publisher = 16,
    JournalWord = 32,
    FunctionWord = 64,
    Organisation = 128,
    JournalOften = 256,
    TitleOften = 512,
}
