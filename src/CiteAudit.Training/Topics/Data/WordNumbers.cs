using CiteAudit.Relating;
using CiteAudit.Relating.Tables;

namespace CiteAudit.Training.Topics.Data;

/// <summary>The words of texts as places in a vocabulary, repeated words and their order kept.</summary>
internal sealed class WordNumbers(Vocabulary vocabulary)
{
    public Vocabulary Vocabulary => vocabulary;

    public int[] Of(string text) =>
        [.. Terms.Of(text).Select(term => vocabulary.Find(Vocabulary.HashOf(term.Stem))).Where(word => word != Vocabulary.Unknown)];
}
