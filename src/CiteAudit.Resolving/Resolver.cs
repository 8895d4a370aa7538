using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving;

/// <summary>Asks registries about references, in the order given, and says how what they hold compares with what is printed.</summary>
public sealed class Resolver(IReadOnlyList<IRegistry> registries)
{
    // As many references as all registries together can be asked about at a time; the transport keeps to each one's pace.
    private const int AtOnce = 16;

    /// <summary>A resolver that knows recorded answers alone and never touches a network. Without the folder nothing can be checked, and every resolution says so.</summary>
    public static Resolver FromRecordings(string? folder) => new(RegistryBook.Recorded(new RecordedAnswers(folder).FindAsync, folder));

    /// <summary>A resolver of all registries, whose answers come from one place.</summary>
    internal static Resolver Asking(Ask ask, RegistryOptions? options = null) =>
        new([.. RegistryBook.All(ask, options ?? new RegistryOptions()).Select(listed => listed.Registry)]);

    /// <summary>Resolves the references of one manuscript, in their order. What can be asked in one question for all of them is.</summary>
    public async ValueTask<IReadOnlyList<Resolution>> ResolveAllAsync(IReadOnlyList<Reference> references, CancellationToken cancellation = default)
    {
        var prepared = new List<IRegistry>(registries.Count);
        foreach (var registry in registries)
            prepared.Add(await registry.AskAheadAsync(references, cancellation));

        var resolutions = new Resolution[references.Count];
        var limits = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, references.Count, limits, async (index, stop) => resolutions[index] = await ResolveAsync(prepared, references[index], stop));
        return resolutions;
    }

    public ValueTask<Resolution> ResolveAsync(Reference reference, CancellationToken cancellation = default) => ResolveAsync(registries, reference, cancellation);

    private static async ValueTask<Resolution> ResolveAsync(IReadOnlyList<IRegistry> registries, Reference reference, CancellationToken cancellation)
    {
        var course = new Course(reference, willSearch: registries.Any(registry => registry.Role == RegistryRole.Search));
        foreach (var registry in registries)
            await course.AskAsync(registry, cancellation);
        return course.Conclude();
    }
}
