using System.Text;
using CiteAudit.Reading.Encodings;

namespace CiteAudit.Tests.Reading.Encodings;

public sealed class TextDecoderTests
{
    private const string Western = "Une étude présentée à Genève: “déjà vu”, naïve, cœur, £5. ";
    private const string Chinese = "学术论文写作，是科研工作的核心环节。写好一篇学术论文，需要有大量的文献阅读 [1]。";

    public static TheoryData<string, int, bool, string> Encodings => new()
    {
        { "utf-8", 65001, false, Western },
        { "utf-8 with mark", 65001, true, Western },
        { "utf-16 le with mark", 1200, true, Chinese },
        { "utf-16 le", 1200, false, Western },
        { "utf-16 be with mark", 1201, true, Western },
        { "utf-16 be", 1201, false, Western },
        { "utf-16 le without mark, Chinese", 1200, false, Chinese },
        { "windows-1252", 1252, false, Western },
        { "gb18030", 54936, false, Chinese },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_told_from_the_bytes(string name, int codePage, bool marked, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

        Assert.Equal((name, text), (name, TextDecoder.Decode(bytes)));
    }

    [Fact]
    public void English_with_curly_quotes_in_Windows_1252_is_not_taken_for_Chinese() =>
        Assert.Equal("He said “no” – it’s 5 €.", TextDecoder.Decode([.. "He said "u8, 0x93, .. "no"u8, 0x94, 0x20, 0x96, .. " it"u8, 0x92, .. "s 5 "u8, 0x80, 0x2E]));
}
