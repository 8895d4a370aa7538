using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CiteAudit.Model;
using CiteAudit.Publishing.Json;
using CiteAudit.Tests.Publishing.Samples;

namespace CiteAudit.Tests.Publishing.Json;

public sealed class AuditSchemaTests
{
    private static readonly JsonDocument Schema = JsonDocument.Parse(AuditSchema.Open());

    [Fact]
    public void What_is_written_is_what_the_schema_describes()
    {
        using var json = SampleReport.Json();
        using var report = JsonDocument.Parse(json);

        Assert.Empty(new SchemaCheck(Schema.RootElement).Check(report.RootElement));
    }

    [Theory]
    [InlineData("schemaVersion", "\"3.0\"")]
    [InlineData("offline", "\"yes\"")]
    [InlineData("surprise", "1")]
    [InlineData("rules", "[{}]")]
    public void The_check_sees_what_does_not_fit(string name, string value)
    {
        using var json = SampleReport.Json();
        var report = JsonNode.Parse(json)!;
        report[name] = JsonNode.Parse(value);

        Assert.NotEmpty(new SchemaCheck(Schema.RootElement).Check(JsonSerializer.SerializeToElement(report)));
    }

    public static TheoryData<string, string> Types => new(
        ((string, string)[])
        [
            .. new[]
            {
                typeof(Audit), typeof(Dossier), typeof(Manuscript), typeof(Document), typeof(Passage), typeof(Mark), typeof(TextSpan), typeof(Location),
                typeof(Reference), typeof(Field), typeof(PersonName), typeof(PageRange), typeof(Claim), typeof(Citation), typeof(Resolution), typeof(Work),
                typeof(DoiAnatomy), typeof(Notice), typeof(TopicShare), typeof(Comparison), typeof(RegistryAnswer), typeof(Relation), typeof(Finding), typeof(Evidence),
                typeof(Silence), typeof(Abstention), typeof(ReportTotals), typeof(Problem), typeof(RuleInfo),
            }.Select(type => (type.FullName!, char.ToLowerInvariant(type.Name[0]) + type.Name[1..])),
        ]);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_stored_property_is_in_the_schema_and_the_other_way_round(string type, string definition)
    {
        var stored = Stored(AuditJson.Audit.Options.GetTypeInfo(typeof(Audit).Assembly.GetType(type)!));
        var described = Schema.RootElement.GetProperty("$defs").GetProperty(definition);

        Assert.Equal(Listed(stored.Select(property => property.Name)), Names(described.GetProperty("properties")));
        Assert.Equal(
            Listed(stored.Where(property => property.IsRequired).Select(property => property.Name)),
            Listed(described.GetProperty("required").EnumerateArray().Select(name => name.GetString()!)));
    }

    [Fact]
    public void The_header_stands_in_the_schema_at_the_top()
    {
        var expected = Stored(AuditJson.Header).Select(property => property.Name).Concat(["schemaVersion", "manuscripts", "totals"]);

        Assert.Equal(Listed(expected), Names(Schema.RootElement.GetProperty("properties")));
    }

    private static List<JsonPropertyInfo> Stored(JsonTypeInfo type) =>
        [.. type.Properties.Where(property => property.AssociatedParameter is not null && property.Get is not null)];

    private static string Names(JsonElement properties) => Listed(properties.EnumerateObject().Select(property => property.Name));

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));
}
