using CiteAudit.Parsing.Fields.Names;

namespace CiteAudit.Tests.Parsing.Fields.Names;

public sealed class AuthorNamesTests
{
    [Theory]
    [InlineData("Smith JA, de Boer HFJM, Chapin FS III", "Smith|de Boer|Chapin")]
    [InlineData("J.A.Smith, R .Doe and K. van den Berg", "Smith|Doe|van den Berg")]
    [InlineData("WU, X., LI, Y. AND SMITH, J. P.", "WU|LI|SMITH")]
    [InlineData("SU Y. S., DAY MH", "SU|DAY")]
    [InlineData("Weber, Lena, John P. Doe, and Ana Ruiz", "Weber|Doe|Ruiz")]
    [InlineData("García, J. y López, M.", "García|López")]
    [InlineData("Ortega y Gasset, José", "Ortega y Gasset")]
    [InlineData("Wolf, A. – Rauh, C. / Delgado, B.", "Wolf|Rauh|Delgado")]
    [InlineData("Lima FJA de, Huene F von", "de Lima|von Huene")]
    [InlineData("T. Hogg C. P. Williams", "Hogg|Williams")]
    [InlineData("Haskin (L. A.), Wildeman (T. R.)", "Haskin|Wildeman")]
    [InlineData("Ministry of Health, Labour and Welfare", "Ministry of Health, Labour and Welfare")]
    [InlineData("Gao Xiang, Wang Wei", "Gao|Wang")]
    [InlineData("王登峰和崔红", "王|崔")]
    [InlineData("工业和信息化部", "工业和信息化部")]
    [InlineData("山田 太郎", "山田")]
    [InlineData("Yates, J. R., III, and Smith, Jr., B.", "Yates|Smith")]
    public void A_list_is_divided_into_its_people(string printed, string families) =>
        Assert.Equal(families, string.Join('|', AuthorNames.Read(printed, familyFirst: false).Names.Select(name => name.Family)));

    [Theory]
    [InlineData("Moss, R. et al.")]
    [InlineData("Moss R, and others")]
    [InlineData("李明, 等")]
    public void A_list_that_leaves_people_out_says_so(string printed)
    {
        var (names, more) = AuthorNames.Read(printed, familyFirst: false);

        Assert.True(more);
        Assert.Single(names);
    }
}
