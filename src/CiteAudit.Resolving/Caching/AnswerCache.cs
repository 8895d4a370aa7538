using System.Collections.Concurrent;

namespace CiteAudit.Resolving.Caching;

/// <summary>The answers of earlier runs and of this one, kept on disk for as long as they may be relied on.</summary>
internal sealed class AnswerCache(string folder, TimeProvider time, CacheUse use)
{
    private readonly ConcurrentDictionary<string, bool> fresh = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> damaged = new(StringComparer.Ordinal);
    private int unwritten;
    private int written;

    /// <summary>Files that could not be read as answers, and so counted as absent.</summary>
    public IEnumerable<string> Damaged => damaged.Keys.Order(StringComparer.Ordinal);

    /// <summary>How many answers the disk did not take.</summary>
    public int Unwritten => unwritten;

    public int Written => written;

    /// <summary>Null when no answer is kept, or none that may still be relied on.</summary>
    public Answer? Find(Request request)
    {
        var path = RecordingPath.Of(request);
        if (use == CacheUse.Renew && !fresh.ContainsKey(path))
            return null;

        return Read(path) is { } file ? Usable(request, path, file) : null;
    }

    /// <summary>Keeps an answer that is worth it. False when it is not, or could not be written.</summary>
    public async ValueTask<bool> KeepAsync(Request request, Answer answer, CancellationToken cancellation)
    {
        if (!Kept.IsWorthKeeping(request, answer))
            return false;

        CacheTag.Leave(folder);
        var path = RecordingPath.Of(request);
        if (await AtomicFile.TryWriteAsync(Path.Combine(folder, path), RecordingWriter.Write(request, answer), time.GetUtcNow(), cancellation))
        {
            Interlocked.Increment(ref written);
            // In other uses what is on the disk counts, whoever put it there: memory need not grow with the answers.
            if (use == CacheUse.Renew)
                fresh.TryAdd(path, true);
            return true;
        }

        Interlocked.Increment(ref unwritten);
        return false;
    }

    // Answers are small and near: handing them from thread to thread would cost more than the reading.
    private byte[]? Read(string path)
    {
        try
        {
            var file = Path.Combine(folder, path);
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Another process may have pruned it between the two calls.
            return null;
        }
    }

    private Answer? Usable(Request request, string path, byte[] file)
    {
        var answer = Recording.Read(request.Address, file);
        if (answer.Failure is null)
            return IsStale(request, answer) ? null : answer;

        // Two addresses may share a name where a disk takes capitals for small letters: then the file is another's, and sound.
        if (Recording.AddressIn(file) is not { } other || string.Equals(other, request.Address, StringComparison.Ordinal))
            damaged.TryAdd(path, true);
        return null;
    }

    private bool IsStale(Request request, Answer answer)
    {
        var isHeld = Kept.IsHeld(answer);
        if (use == CacheUse.Alone && isHeld)
            return false;

        var lifetime = Lifetime.Of(request);
        var age = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).DayNumber - answer.Day?.DayNumber ?? 0;
        // A day ahead is another time zone's; more than that is a clock that was wrong.
        return age < -1 || age > (isHeld ? lifetime.Held : lifetime.NotHeld);
    }
}
