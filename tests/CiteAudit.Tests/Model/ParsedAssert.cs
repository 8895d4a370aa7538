using CiteAudit.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CiteAudit.Tests.Model;

internal static class ParsedAssert
{
    public static void NeverThrows<T>(Func<string, Parsed<T>> parse, string pieces)
        where T : struct =>
        Prop.ForAll(Texts(pieces), text => string.Equals(parse(text).Text, text, StringComparison.Ordinal)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    // What a value prints reads as the same value.
    public static void ComesBack<T>(Func<string, Parsed<T>> parse, string pieces, string start = "")
        where T : struct =>
        Prop.ForAll(Texts(pieces), text => parse(start + text).Value is not { } value || Equals(parse(value.ToString()!).Value, value))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    public static void FindsAnyChangedDigit<T>(Func<string, Parsed<T>> parse, string valid)
        where T : struct
    {
        Assert.True(parse(valid).Ok);
        var changed =
            from index in Enumerable.Range(0, valid.Length)
            where char.IsAsciiDigit(valid[index])
            from digit in "0123456789"
            where digit != valid[index]
            select string.Concat(valid.AsSpan(0, index), [digit], valid.AsSpan(index + 1));

        Assert.All(changed, text => Assert.False(parse(text).Ok, text));
    }

    public static void EndsInTime<T>(Func<string, Parsed<T>> parse, string text)
        where T : struct
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        parse(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"{watch.Elapsed}");
    }

    // Any text, and text of what the value is made of with what comes near it, written with blanks between.
    private static Arbitrary<string> Texts(string pieces) => Gen.OneOf(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
        Gen.Elements(pieces.Split(' ').Append(" ").Append("٣").Append("\u200b")).ArrayOf().Select(string.Concat)).ToArbitrary();
}
