using CiteAudit.Parsing.Data;
using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Words;

/// <summary>The word lists the labeller looks into, by the hash of a word, in one flat table.</summary>
internal static class WordBook
{
    private const int Capacity = 1 << 15;
    private static readonly uint[] Keys = new uint[Capacity];
    private static readonly uint[] Values = new uint[Capacity];

    static WordBook()
    {
        AddList("given-names.txt", WordList.GivenName);
        AddList("family-names.txt", WordList.FamilyName);
        AddList("cities.txt", WordList.City);
        AddList("countries.txt", WordList.Country);
        AddList("publisher-names.txt", WordList.Publisher);
        AddList("journal-words.txt", WordList.JournalWord);
        AddList("function-words.txt", WordList.FunctionWord);
        AddList("organisation-kinds.txt", WordList.Organisation);
        foreach (var line in Lexicon.Lines("entry-keywords.txt"))
            AddKeywords(line);
    }

    public static (uint Lists, Keyword Keyword) Find(uint word)
    {
        var value = Values[SlotOf(word)];
        return (value & 0xffffff, (Keyword)(value >> 24));
    }

    private static void AddList(string file, WordList list)
    {
        foreach (var line in Lexicon.Lines(file))
        {
            foreach (var word in line.AsSpan().Split(' '))
                Add(TextHash.OfLower(line.AsSpan(word)), (uint)list);
        }
    }

    private static void AddKeywords(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var keyword = Enum.Parse<Keyword>(words[0]);
        foreach (var word in words.AsSpan(1))
            AddKeyword(TextHash.OfLower(word), (uint)keyword << 24);
    }

    // A word on two lines is what the earlier line says.
    private static void AddKeyword(uint word, uint keyword)
    {
        if (Values[SlotOf(word)] >> 24 == 0)
            Add(word, keyword);
    }

    private static void Add(uint word, uint bits)
    {
        var slot = SlotOf(word);
        Keys[slot] = word;
        Values[slot] |= bits;
    }

    private static int SlotOf(uint word)
    {
        var slot = (int)((word * 2654435769u) >> 17);
        while (Keys[slot] != word && Values[slot] != 0)
            slot = (slot + 1) & (Capacity - 1);

        return slot;
    }
}
