using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading.Bibliographies.Ris;

public sealed class RisReaderTests
{
    private const string Export = """
        TY  - JOUR
        ID  - quill2019
        AU  - Quill, Sam
        AU  - Tarn, O., Jr
        A1  - ignored, because AU is there
        AU  - et al.
        TI  - Silt and the ageing of planted basins:
              a long title goes on
        JO  - Imaginary Water Letters
        VL  - 4
        IS  - 2
        SP  - 7
        EP  - 15
        PY  - 2019
        DA  - 2019/03/07/spring
        DO  - 10.5555/iwl.2019.4.7
        SN  - 1234-5679
        ER  -

        TY  - CHAP
        AU  - Town of Little Example
        TI  - Books of the parks
        T2  - Books of the towns
        ED  - Birch, Erna
        PB  - Nowhere Press
        CY  - Nowhere
        Y1  - 2021///
        SN  - 978-0-306-40615-7
        ER  -
        """;

    [Fact]
    public void An_article_keeps_its_fields()
    {
        var article = Read(Export)[0];

        Assert.Equal("quill2019", article.Key);
        Assert.Equal(WorkKind.Article, article.Kind);
        Assert.Equal([new PersonName("Quill", "Sam"), new PersonName("Tarn", "O.", "Jr")], article.Authors);
        Assert.True(article.MoreAuthors);
        Assert.Equal("Silt and the ageing of planted basins: a long title goes on", article.Title);
        Assert.Equal(("Imaginary Water Letters", "4", "2", "7-15"), (article.Container, article.Volume, article.Issue, article.Pages?.Text));
        Assert.Equal(new PartialDate(2019, 3, 7), article.Issued?.Value);
        Assert.Equal("10.5555/iwl.2019.4.7", article.Doi?.Text);
        Assert.Equal("1234-5679", article.Issn?.Text);
        Assert.Equal(1, article.Location.Line);
    }

    [Fact]
    public void A_chapter_stands_in_its_book()
    {
        var chapter = Read(Export)[1];

        Assert.Equal(("r2", WorkKind.Chapter, "Books of the towns"), (chapter.Key, chapter.Kind, chapter.Container));
        Assert.Equal([PersonName.Organisation("Town of Little Example")], chapter.Authors);
        Assert.Equal([new PersonName("Birch", "Erna")], chapter.Editors);
        Assert.Equal(new PartialDate(2021), chapter.Issued?.Value);
        Assert.Equal("978-0-306-40615-7", chapter.Isbn?.Text);
        Assert.Equal(20, chapter.Location.Line);
    }

    [Fact]
    public void A_record_that_is_not_closed_ends_where_the_next_begins() =>
        Assert.Equal(["One", "Two"], Read("TY  - BOOK\nTI  - One\nTY  - BOOK\nTI  - Two").Select(reference => reference.Title));

    [Fact]
    public void A_day_of_another_year_is_not_the_date() =>
        Assert.Equal(new PartialDate(2018), Read("TY  - ELEC\nTI  - A page\nPY  - 2018\nDA  - 2024/05/01\nER  - ")[0].Issued?.Value);

    private static IReadOnlyList<Reference> Read(string text)
    {
        Assert.True(DocumentReader.TryRead(new Source("library.ris", Encoding.UTF8.GetBytes(text)), out var document, out var problem), problem?.ToString());
        return document.References;
    }
}
