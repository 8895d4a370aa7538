namespace CiteAudit.Resolving.Caching;

/// <summary>A folder of recorded answers whose tree mirrors the request paths, one file an answer.</summary>
internal sealed class RecordedAnswers(string? folder)
{
    public ValueTask<Answer> FindAsync(Request request, CancellationToken cancellation) => ValueTask.FromResult(Find(request));

    private Answer Find(Request request)
    {
        if (!Directory.Exists(folder))
            return Answer.NotAsked(request.Address, "there is no folder of recorded answers");

        var file = Path.Combine(folder, RecordingPath.Of(request));
        if (!File.Exists(file))
            return Answer.NotAsked(request.Address, "no recorded answer");

        try
        {
            return Recording.Read(request.Address, File.ReadAllBytes(file));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Answer.Failed(request.Address, "the file of the recorded answer cannot be opened");
        }
    }
}
