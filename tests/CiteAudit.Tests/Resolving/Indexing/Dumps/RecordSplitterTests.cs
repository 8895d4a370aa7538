using System.Text;
using CiteAudit.Resolving.Indexing.Dumps;

namespace CiteAudit.Tests.Resolving.Indexing.Dumps;

public sealed class RecordSplitterTests
{
    private static readonly DumpFile File = new("dump.jsonl", 0, default);

    [Theory]
    [InlineData("{\"a\":1}\n{\"b\":2}\n")]
    [InlineData("{\"a\":1}\r\n\r\n{\"b\":2}")]
    [InlineData("\ufeff{\"a\":1}\n{\"b\":2}\n")]
    [InlineData("{\"items\":[{\"a\":1},{\"b\":2}]}")]
    [InlineData("{\"total\": 2, \"items\" : [ {\"a\":1}\n,\n{\"b\":2} ] }")]
    [InlineData("[{\"a\":1},{\"b\":2}]")]
    public void Records_stand_one_a_line_or_in_a_list(string text)
    {
        var (records, splitter) = Split(text);

        Assert.Equal(["{\"a\":1}", "{\"b\":2}"], records.Select(record => record.TrimEnd('\r')));
        Assert.Equal(SplitEnd.Whole, splitter.End);
    }

    [Fact]
    public void Brackets_and_quotes_within_texts_are_no_structure()
    {
        const string Item = """{"a":"}]\"{ \\","b":[{"c":"]"}]}""";

        var (records, splitter) = Split($$"""{"items":[{{Item}},{{Item}}]}""");

        Assert.Equal([Item, Item], records);
        Assert.Equal(SplitEnd.Whole, splitter.End);
    }

    [Fact]
    public void An_escape_may_stand_anywhere_in_what_is_read_at_once()
    {
        // Every place that the end of a window can have in it, and windows that end after every letter.
        var item = $$"""{"a":"{{string.Concat(Enumerable.Repeat("\\\"\\\\", 100_000))}}"}""";
        for (var shift = 0; shift < 4; shift++)
        {
            var (records, splitter) = Split($$"""{"items":[{{new string(' ', shift)}}{{item}},{"b":2}]}""");

            Assert.Equal([item, """{"b":2}"""], records);
            Assert.Equal(SplitEnd.Whole, splitter.End);
        }

        Assert.Equal(["""{"a":"\\\""}""", """{"b":2}"""], Split("""{"items":[{"a":"\\\""},{"b":2}]}""", new Drops()).Records);
    }

    [Fact]
    public void A_record_that_is_too_long_is_left_out_and_counted()
    {
        var (lines, ofLines) = Split($"{{\"a\":\"{new string('x', 300)}\"}}\n{{\"b\":2}}\n", longest: 100);
        var (items, ofItems) = Split($$"""{"items":[{"a":"{{new string('x', 300)}}"},{"b":2}]}""", longest: 100);

        Assert.Equal(["""{"b":2}"""], lines);
        Assert.Equal(["""{"b":2}"""], items);
        Assert.Equal((1, 2, 1, 2), (ofLines.TooLong, ofLines.Number, ofItems.TooLong, ofItems.Number));
    }

    [Theory]
    [InlineData("{\"items\":[{\"a\":1},{\"b\":", SplitEnd.CutShort)]
    [InlineData("{\"items\":[{\"a\":1},", SplitEnd.CutShort)]
    [InlineData("{\"items\":[{\"a\":1}, nothing ]}", SplitEnd.Broken)]
    public void A_list_that_does_not_end_gives_what_is_whole(string text, object end)
    {
        var (records, splitter) = Split(text);

        Assert.Equal(["""{"a":1}"""], records);
        Assert.Equal(end, splitter.End);
    }

    private static (List<string> Records, RecordSplitter Splitter) Split(string text, Stream? stream = null, int longest = 1 << 22)
    {
        (stream as Drops)?.Fill(Encoding.UTF8.GetBytes(text));
        var splitter = new RecordSplitter(stream ?? new MemoryStream(Encoding.UTF8.GetBytes(text)), longest);
        var batch = new RawBatch(File);
        while (splitter.Next(batch))
        {
        }

        return ([.. batch.Records.Select((_, index) => Encoding.UTF8.GetString(batch[index].Span))], splitter);
    }

    /// <summary>Gives a byte at a time.</summary>
    private sealed class Drops : MemoryStream
    {
        public void Fill(byte[] bytes)
        {
            Write(bytes);
            Position = 0;
        }

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
