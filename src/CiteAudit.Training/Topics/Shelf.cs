using CiteAudit.Relating.Tables;

namespace CiteAudit.Training.Topics;

/// <summary>Keeps what was learned in a folder, so that a run that was stopped goes on where it was. Without a folder nothing is kept.</summary>
internal sealed class Shelf(string? folder)
{
    public T[] Get<T>(string name, Func<T[]> make)
        where T : unmanaged
    {
        if (folder is null)
            return make();
        var path = Path.Combine(folder, name + ".bin");
        if (!File.Exists(path))
        {
            var made = make();
            using (var stream = File.Create(path + ".new"))
                new TableWriter(stream).Write<T>(made);
            File.Move(path + ".new", path);
        }

        using var kept = File.OpenRead(path);
        return new TableReader(kept).Read<T>();
    }
}
