namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>What a registry of the world says, and of which work it is the word, if it is of one.</summary>
internal sealed record Told(int Status, string Type, string Body, WorldWork? Work = null)
{
    public string? Location { get; init; }

    public static Told Json(string body, WorldWork? work = null) => new(200, "application/json", body, work);
}
