namespace CiteAudit.Tests.House;

public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("var a = \"x\"; // y", "var a = ;")]
    [InlineData("f(\"//no\") /* g() */ ;", "f()  ;")]
    [InlineData("f('\"', '\\'', '\\\\') + g", "f(, , ) + g")]
    [InlineData("f(@\"a\"\"b\\\") + g", "f() + g")]
    [InlineData("f($\"a {b(\"c\")} {{d}}\") + g", "f(b()) + g")]
    [InlineData("f($\"{new { A = 1 }}\") + g", "f(new { A = 1 }) + g")]
    [InlineData("f(\"\"\"a \"b\" c\"\"\") + g", "f() + g")]
    [InlineData("f($$\"\"\"{a} {{b}}\"\"\") + g", "f(b) + g")]
    [InlineData("f(\"\") + g", "f() + g")]
    [InlineData("f(\"a\\\"b\") + g", "f() + g")]
    public void Its_code_has_neither_texts_nor_comments(string source, string expected) =>
        Assert.Equal(Squeezed(expected), Squeezed(CSharpText.CodeOf(source)));

    [Theory]
    [InlineData("var a = \"x\"; // y", "x")]
    [InlineData("f(\"//no\") /* \"g\" */ ;", "//no")]
    [InlineData("f(@\"a\\\", \"b\")", "a\\b")]
    [InlineData("f($\"a {b(\"c\")} {{d}}\")", "ac{{d}}")]
    [InlineData("f(\"\"\"<p>\"a\"</p>\"\"\")", "<p>\"a\"</p>")]
    [InlineData("f($$\"\"\"{a} {{b}}\"\"\")", "{a}")]
    [InlineData("f('\"', \"a\")", "a")]
    public void Its_texts_have_neither_code_nor_comments(string source, string expected) =>
        Assert.Equal(expected, Squeezed(CSharpText.TextsOf(source)));

    [Theory]
    [InlineData("\"open")]
    [InlineData("$\"{open")]
    [InlineData("\"\"\"open")]
    [InlineData("/* open")]
    [InlineData("'")]
    [InlineData("\"\\")]
    public void It_ends_with_the_file_when_something_is_left_open(string source) =>
        Assert.Equal(source.Length, CSharpText.CodeOf(source).Length);

    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
