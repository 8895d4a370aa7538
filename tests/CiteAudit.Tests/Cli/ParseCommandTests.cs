using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CiteAudit.Tests.Cli;

public sealed class ParseCommandTests(CommandLine command) : IClassFixture<CommandLine>
{
    private const string Owls = "Petrov, G. (2015). Hearing in owls. Journal of Imaginary Birds, 7(2), 88-97. https://doi.org/10.5555/acta.7.2";

    [Fact]
    public async Task Every_line_is_answered_in_its_place()
    {
        command.Write("list.txt", $"{Owls}\r\n\nMoss R, Vale PQ. On quiet rooms. Acoust Lett. 2019;12(3):45-50.\n");

        var result = await command.RunAsync("parse", "list.txt");

        var lines = result.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["1", "2", "3"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(Owls, lines[0].GetProperty("raw").GetString());
        Assert.Equal("Petrov", lines[0].GetProperty("author")[0].GetProperty("family").GetString());
        Assert.Equal("10.5555/acta.7.2", lines[0].GetProperty("DOI").GetString());
        Assert.Equal(0, lines[1].GetProperty("confidence").GetDouble());
        Assert.Equal("On quiet rooms", lines[2].GetProperty("title").GetString());
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_and_lines_without_end_are_read_all_the_same()
    {
        command.Write("odd.txt", [0xff, 0xfe, 0x00, 0xc3, (byte)'\n', .. Encoding.UTF8.GetBytes(new string('x', 300_000)), (byte)'\n', .. Encoding.UTF8.GetBytes(Owls)]);

        var result = await command.RunAsync("parse", "odd.txt");

        var lines = result.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(3, lines.Count);
        Assert.Contains('\ufffd', lines[0].GetProperty("raw").GetString()!);
        Assert.InRange(lines[1].GetProperty("raw").GetString()!.Length, 1000, 20_000);
        Assert.Equal("Hearing in owls", lines[2].GetProperty("title").GetString());
    }

    [Fact]
    public async Task Thousands_of_lines_keep_their_order()
    {
        command.Write("many.txt", string.Concat(Enumerable.Range(1, 3000).Select(number => string.Create(CultureInfo.InvariantCulture, $"Moss R. Room {number}. Acoust Lett. 2019;12:{number}.\n"))));

        var result = await command.RunAsync("parse", "many.txt", "--to", "ris");

        var records = result.Output.Split("ER  - \n", StringSplitOptions.RemoveEmptyEntries).Where(record => record.Contains("TY", StringComparison.Ordinal)).ToList();
        Assert.Equal(3000, records.Count);
        Assert.All(records.Select((record, index) => (record, index)), pair => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"ID  - {pair.index + 1}\n"), pair.record, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_line_that_says_what_to_do()
    {
        var result = await command.RunAsync("parse", "nowhere.txt");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("error: nowhere.txt: it is not there. Name a file with one reference on every line, or pipe the lines in.", Assert.Single(result.Problems));
    }
}
