using CiteAudit.Relating.Tables;

namespace CiteAudit.Relating.Signals;

/// <summary>The citing side at three ranges: the sentence; with the paper's title; with its abstract and the sentences around.</summary>
internal sealed class ClaimSide
{
    public ClaimSide(TopicTables tables, string sentence, string? title, string? around)
    {
        Sentence = Bag.Of(sentence, tables.Vocabulary);
        Title = Bag.Of(title, tables.Vocabulary);
        Around = Bag.Of(around, tables.Vocabulary);
        var (ofSentence, ofTitle, ofAround) = (tables.SumsOf(Sentence), tables.SumsOf(Title), tables.SumsOf(Around));
        Alone = Sense.Of(tables.Spaces, placed: false, ofSentence);
        Heading = Title.Known > 0 ? Sense.Of(tables.Spaces, placed: false, ofTitle) : null;
        Headed = Sense.Of(tables.Spaces, placed: true, ofSentence, ofTitle);
        Paper = Sense.Of(tables.Spaces, placed: true, ofSentence, ofTitle, ofAround);
        Fields = tables.Fields.SharesOf(Headed.Features());
        PaperFields = tables.Fields.SharesOf(Paper.Features());
    }

    public Bag Sentence { get; }

    public Bag Title { get; }

    public Bag Around { get; }

    public Sense Alone { get; }

    public Sense? Heading { get; }

    public Sense Headed { get; }

    public Sense Paper { get; }

    public float[] Fields { get; }

    public float[] PaperFields { get; }
}
