using CiteAudit.Model;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Tests.Reading.Runs;

public sealed class RunTextTests
{
    [Fact]
    public void White_space_between_runs_becomes_one_space_and_none_at_the_ends()
    {
        var run = new RunText();
        run.Append("  Owls \n hear ");
        run.Append("\t a mouse\u00a0");

        Assert.Equal("Owls hear a mouse", run.Passage(PassageKind.Paragraph, default)?.Text);
    }

    [Fact]
    public void A_mark_covers_what_was_appended_inside_it()
    {
        var run = new RunText();
        run.Append("Owls hear ");
        run.Marked(MarkKind.Citation, "petrov2015", () => run.Append("[1]"));
        run.Append(".");

        var passage = run.Passage(PassageKind.Paragraph, default)!;
        var mark = Assert.Single(passage.Marks);
        Assert.Equal("[1]", mark.Span.In(passage.Text));
        Assert.Equal("petrov2015", mark.Target);
    }

    [Fact]
    public void An_empty_mark_is_none_and_an_empty_passage_is_none()
    {
        var run = new RunText();
        run.Marked(MarkKind.Italic, null, () => run.Append("  "));

        Assert.Null(run.Passage(PassageKind.Paragraph, default));
    }

    [Fact]
    public void Space_around_a_mark_is_one_space_and_outside_it()
    {
        var run = new RunText();
        run.Append("Owls ");
        run.Marked(MarkKind.Bold, null, () => run.Append(" "));
        run.Append(" hear");
        run.Marked(MarkKind.Italic, null, () => run.Append(" well "));
        run.Append("now");

        var passage = run.Passage(PassageKind.Paragraph, default)!;
        Assert.Equal("Owls hear well now", passage.Text);
        Assert.Equal("well", Assert.Single(passage.Marks).Span.In(passage.Text));
    }

    [Fact]
    public void A_mark_that_starts_and_ends_in_white_space_doubles_none()
    {
        var run = new RunText();
        run.Append("Owls ");
        run.Marked(MarkKind.Italic, null, () => run.Append(" hear "));
        run.Marked(MarkKind.Bold, null, () => run.Append(" "));

        Assert.Equal("Owls hear", run.Passage(PassageKind.Paragraph, default)?.Text);
    }

    [Fact]
    public void A_place_told_before_a_run_is_the_place_of_its_characters()
    {
        var run = new RunText();
        run.At(new Location(3, 1));
        run.Append("Owls hear ");
        run.At(new Location(4, 1));
        run.Append("a mouse");

        var passage = run.Passage(PassageKind.Paragraph, new Location(3, 1))!;
        Assert.Equal(4, passage.At(passage.Text.IndexOf("mouse", StringComparison.Ordinal)).Line);
        Assert.Equal(3, passage.At(2).Line);
    }
}
