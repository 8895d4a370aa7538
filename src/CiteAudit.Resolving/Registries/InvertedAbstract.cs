using System.Text.Json;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>OpenAlex gives an abstract as its words with the places at which they stand; here they are put back in order.</summary>
internal static class InvertedAbstract
{
    // Longer ones are whole texts or broken indices.
    private const int MostWords = 5000;

    public static string? Text(JsonElement? index)
    {
        if (index is not { ValueKind: JsonValueKind.Object } words)
            return null;

        var placed = new List<(int Place, string Word)>();
        foreach (var word in words.EnumerateObject())
        {
            if (word.Value.ValueKind != JsonValueKind.Array)
                continue;
            foreach (var place in word.Value.EnumerateArray().Select(JsonText.NumberOf).OfType<int>().Where(place => place < MostWords))
                placed.Add((place, word.Name));
        }

        // Of two words at one place the first stays; the order of equals is kept.
        return placed.Count == 0 ? null : Markup.Strip(string.Join(' ', placed.OrderBy(word => word.Place).DistinctBy(word => word.Place).Select(word => word.Word)));
    }
}
