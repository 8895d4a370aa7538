using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;

namespace CiteAudit.Cli.Inputs;

/// <summary>Brings a file's bytes in, or says why it cannot.</summary>
internal static class SourceFile
{
    private const long LargestFile = 256L << 20;

    public static bool TryOpen(Input input, [NotNullWhen(true)] out Source? source, [NotNullWhen(false)] out Problem? problem)
    {
        (source, problem) = (null, null);
        try
        {
            if (new FileInfo(input.Path).Length > LargestFile)
                problem = new Problem(input.Name, "it is larger than 256 MB", "Split it, or leave it out");
            else
                source = new Source(input.Name, File.ReadAllBytes(input.Path)) { Beside = relative => Beside(input, relative), Neighbours = () => Neighbours(input) };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = new Problem(input.Name, WhatFailed(failure), "Check that it is there and that you may read it");
        }

        return source is not null;
    }

    /// <summary>A file named by another is opened only where it lies in the folder under audit, whatever links lead to.</summary>
    private static Source? Beside(Input input, string relative)
    {
        if (relative.Length == 0 || relative.Contains('\0', StringComparison.Ordinal))
            return null;

        var path = Path.GetFullPath(relative, Path.GetDirectoryName(Path.GetFullPath(input.Path)) ?? input.Root);
        if (!File.Exists(path) || !IsWithin(input.Root, path))
            return null;

        var name = Path.GetRelativePath(input.Root, path).Replace('\\', '/');
        return TryOpen(new Input(name, path, input.Root), out var source, out _) ? source : null;
    }

    private static IReadOnlyList<string> Neighbours(Input input)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(input.Path)) ?? input.Root;
            return [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsWithin(string root, string path)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar;
        for (var part = path; part.Length > folder.Length; part = Path.GetDirectoryName(part) ?? "")
        {
            if (!part.StartsWith(folder, StringComparison.Ordinal) || new FileInfo(part).LinkTarget is not null)
                return false;
        }

        return true;
    }

    private static string WhatFailed(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "it may not be read",
        FileNotFoundException => "it is no longer there",
        _ => "it cannot be read",
    };
}
