namespace CiteAudit.Tests.Parsing.Markers;

public sealed class SameWorkMarkersTests
{
    [Theory]
    [InlineData("Rooms echo (Moss, 2020). So do halls (ibid., p. 3).", "moss | moss")]
    [InlineData("Rooms echo (Moss, 2020). So do halls (Ibid.). So do stairs (ebd., S. 4-5).", "moss | moss | moss")]
    [InlineData("Rooms echo (Moss, 2020; Müller, 2013). So do halls (ibid.).", "moss mueller | ")]
    [InlineData("So do halls (ibid.). Rooms echo (Moss, 2020).", "moss")]
    [InlineData("Rooms echo (Moss, 2020). So do halls (idem sonans, p. 3).", "moss")]
    [InlineData("Rooms echo (Moss, 2020). So does one hall (ID 23).", "moss")]
    public void Ibid_in_brackets_cites_the_one_work_cited_before(string text, string keys) => Assert.Equal(keys, Listed.Keys(text));
}
