using CiteAudit.Model;

namespace CiteAudit.Tests.Parsing.Fields.Damage;

public sealed class EntryDamageTests
{
    private const string Whole = "Moss, R., & Lee, A. (2019). Rooms and their echoes. Acoustic Letters, 12(3), 45–50.";

    [Theory]
    [InlineData(Whole)]
    [InlineData("van der Berg, J. (2015). Quiet halls. Leiden: Brill.")]
    [InlineData("eLife Sciences Team. 2018. On rooms. eLife 7: e1234.")]
    [InlineData("[12] R. Moss, “Rooms,” Acoust. Lett., vol. 12, no. 3, pp. 45–50, 2019.")]
    [InlineData("[3] 王小明, 李建国. 房屋的声音[J]. 声学学报, 2011, 31(4): 812-819. WANG X M, LI J G. The sound of houses[J]. Acta Acustica, 2011, 31(4): 812-819.")]
    [InlineData("Moss, R. (2019). Rooms. In A. Lee & B. Ferro (Eds.), The handbook of halls (pp. 1–20). Oslo: Fjord Press.")]
    [InlineData("Moss R. On long- and short-term echoes. Acoust Lett. 2019;12:45-50.")]
    public void A_whole_entry_is_not_called_damaged(string printed)
    {
        Assert.Empty(Numbered.Entry(printed).Damage);
        Assert.Empty(Numbered.Entry(printed).Repairs);
    }

    [Theory]
    [InlineData("Moss, R. (2019). Rooms � and their echoes. Acoustic Letters, 12(3), 45–50.", "characters are lost in")]
    [InlineData("Moss, R. (2019). The \ue0b2-band of rooms. Acoustic Letters, 12(3), 45–50.", "characters are lost in")]
    [InlineData("Moss, R. (2019). The scienti c study of rooms. Acoustic Letters, 12(3), 45–50.", "letters are missing in \"scienti c")]
    [InlineData("Moss, R. (2019). Rooms and their echoes. Downloaded from halls.example on 3 May 2020 Acoustic Letters, 12(3), 45–50.", "text of the page stands in it")]
    [InlineData("and their echoes. Acoustic Letters, 12(3), 45–50.", "its beginning is missing")]
    [InlineData(", R. (2019). Rooms and their echoes. Acoustic Letters, 12(3), 45–50.", "its beginning is missing")]
    [InlineData("Moss, R. (2019). Rooms and their echoes. In Proceedings of the", "it breaks off behind \"the\"")]
    [InlineData("Moss, R. (2019). Rooms and their reverber-", "it breaks off")]
    [InlineData(Whole + " Ferro, M. (2015). Windows that carry sound. Journal of Glass, 4(1), 1–9.", "a second entry seems to start at \"Ferro, M.")]
    [InlineData("[12] R. Moss, “Rooms,” Acoust. Lett., vol. 12, 2019. [13] M. Ferro, “Windows,” J. Glass, vol. 4, 2015.", "a second entry, [13], runs into it")]
    public void What_cannot_be_put_right_is_said_and_makes_the_reading_less_sure(string printed, string damage)
    {
        var reference = Single(printed);

        Assert.StartsWith(damage, Assert.Single(reference.Damage), StringComparison.Ordinal);
        Assert.InRange(reference.Confidence, 0, 0.5);
    }

    [Theory]
    [InlineData("Li Ming. A measure of rooms[J]. Acoustics, 2019, 4 1(04):119-123.", "a space was taken out of \"4 1\"")]
    [InlineData("Moss, R. (2019). Rooms and their reverbera- tion. Acoustic Letters, 12(3), 45–50.", "\"reverbera- tion\" was put together")]
    [InlineData("Moss, R. (2019). Rooms. Acoustic Letters, 12(3), 45–50. https://doi.org/10.1000/rooms- 2019.12", "a space was taken out of \"10.1000/rooms- 2019.12\"")]
    [InlineData("Moss, R. (2019). CafÃ© rooms and their echoes. Acoustic Letters, 12(3), 45–50.", "\"CafÃ©\" was read as \"Café\"")]
    [InlineData("Moss, R. (2019). Rooms for ﬁnding echoes. Acoustic Letters, 12(3), 45–50.", "\"ﬁnding\" was read as \"finding\"")]
    [InlineData("12Moss, R. (2019). Rooms and their echoes. Acoustic Letters, 12(3), 45–50.", "the number 12 was taken off the first word")]
    public void What_was_put_right_is_said(string printed, string repair)
    {
        var reference = Single(printed);

        Assert.Equal([repair], reference.Repairs);
        Assert.Empty(reference.Damage);
    }

    [Theory]
    [InlineData("Moss, R. (2019). Lâ€™acoustique des cafÃ©s et des salles. Acoustic Letters, 12(3), 45–50.", "L’acoustique des cafés et des salles")]
    [InlineData("Moss, R. (2019). Eﬃcient rooms of diﬀerent ﬂoors. Acoustic Letters, 12(3), 45–50.", "Efficient rooms of different floors")]
    public void Garbled_letters_are_read_as_they_were_meant(string printed, string title) => Assert.Equal(title, Single(printed).Title);

    private static Reference Single(string printed) => CiteAudit.Parsing.ReferenceParser.Parse(printed, "1");
}
