using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Publishing;

/// <summary>
/// A folder that appears whole or not at all. Everything is written to a hidden sibling, which takes the folder's place
/// at the end; until then the old folder stands. A folder that is not ours is never replaced.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    public const string Marker = ".citeaudit";

    private const string LockName = ".lock";
    private readonly Siblings siblings;
    private FileStream? hold;

    private OutputFolder(Siblings siblings, FileStream hold)
    {
        this.siblings = siblings;
        this.hold = hold;
    }

    /// <summary>Where to write until <see cref="Commit"/>.</summary>
    public string Partial => siblings.Partial;

    /// <summary>Checks that the folder may be replaced, clears what earlier runs left behind, and makes room to write.</summary>
    public static Attempt<OutputFolder> Open(string target)
    {
        try
        {
            return Siblings.Of(target) is { } siblings
                ? Open(siblings)
                : Attempt<OutputFolder>.Failed(new Problem(target, "a whole disk cannot be the output", "Name a folder below it"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Attempt<OutputFolder>.Failed(Unwritable(target, fault));
        }
    }

    /// <summary>Puts what was written in the folder's place.</summary>
    public Problem? Commit()
    {
        ObjectDisposedException.ThrowIf(hold is null, this);
        try
        {
            File.WriteAllText(Path.Combine(Partial, Marker), "Written by citeaudit, which may replace this folder.\n");
            hold.Dispose();
            hold = null;
            File.Delete(Path.Combine(Partial, LockName));
            siblings.Swap();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unwritable(siblings.Target, fault);
        }
    }

    /// <summary>Drops what was written, unless it was put in place.</summary>
    public void Dispose()
    {
        hold?.Dispose();
        hold = null;
        if (Directory.Exists(Partial))
            Directory.Delete(Partial, recursive: true);
    }

    private static Attempt<OutputFolder> Open(Siblings siblings)
    {
        siblings.Recover(IsAbandoned);
        if (Objection(siblings.Target) is { } what)
            return Attempt<OutputFolder>.Failed(new Problem(siblings.Target, what, "Name another folder for the output, or move this one away"));
        Directory.CreateDirectory(siblings.Partial);
        return Attempt<OutputFolder>.Of(new OutputFolder(siblings, Hold(siblings.Partial)));
    }

    private static string? Objection(string target)
    {
        if (File.Exists(target))
            return "a file stands where the output folder should";
        return !Directory.Exists(target) || Siblings.MayReplace(target) ? null : string.Create(CultureInfo.InvariantCulture, $"the folder is not empty and was not written by citeaudit: it has no {Marker} file in it");
    }

    // A run in progress holds its lock open; a run that crashed does not.
    private static FileStream Hold(string folder) => new(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static bool IsAbandoned(string folder)
    {
        try
        {
            Hold(folder).Dispose();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static Problem Unwritable(string target, Exception fault) => new(
        target,
        "the output cannot be written: " + fault.Message.TrimEnd('.'),
        "Name a folder whose parent you may write to, or free what holds it");
}
