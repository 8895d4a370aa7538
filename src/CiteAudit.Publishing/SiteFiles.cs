using CiteAudit.Publishing.Json;
using CiteAudit.Publishing.Templating;

namespace CiteAudit.Publishing;

// The files of a site that are no pages.
internal static class SiteFiles
{
    public static void Write(TemplateFiles files, string folder)
    {
        foreach (var asset in files.Assets)
            Copy(files.Read(asset), Path.Combine(folder, asset));
        Copy(AuditSchema.Open(), Path.Combine(folder, AuditSchema.FileName));
        // GitHub Pages would leave out what starts with an underscore; an audit is not for search engines unless someone says so.
        File.WriteAllText(Path.Combine(folder, ".nojekyll"), "");
        File.WriteAllText(Path.Combine(folder, "robots.txt"), "User-agent: *\nDisallow: /\n");
    }

    private static void Copy(Stream from, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (from)
        {
            using var to = File.Create(path);
            from.CopyTo(to);
        }
    }
}
