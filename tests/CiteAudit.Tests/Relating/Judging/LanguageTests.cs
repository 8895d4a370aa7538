using CiteAudit.Relating.Judging;

namespace CiteAudit.Tests.Relating.Judging;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("L'éducation à l'image et les médias dans la société", true)]
    [InlineData("Die Rolle der Medien in der Gesellschaft", true)]
    [InlineData("El papel de los medios en la sociedad", true)]
    [InlineData("论共情与传播", true)]
    [InlineData("О роли средств массовой информации", true)]
    [InlineData("The role of the media in society", false)]
    [InlineData("The rise of Der Spiegel and the German press", false)]
    [InlineData("Los Angeles and Las Vegas: urban growth in the American West compared with that of the cities on the coast", false)]
    [InlineData("", false)]
    public void Texts_in_other_languages_are_told_by_script_or_by_their_small_words(string text, bool isForeign) => Assert.Equal(isForeign, Language.IsForeign(text));
}
