using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class TextSpanTests
{
    [Fact]
    public void It_cuts_its_stretch_out_of_a_text() => Assert.Equal("cd", new TextSpan(2, 2).In("abcdef"));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void It_holds_its_start_and_not_its_end(int offset, bool expected) => Assert.Equal(expected, new TextSpan(2, 2).Contains(offset));

    [Fact]
    public void An_empty_one_holds_nothing() => Assert.False(new TextSpan(2, 0).Contains(2));

    [Fact]
    public void It_is_told_by_its_ends_as_well() => Assert.Equal(new TextSpan(2, 3), TextSpan.Between(2, 5));

    [Fact]
    public void Its_end_is_the_first_character_behind_it() => Assert.Equal(5, new TextSpan(2, 3).End);
}
