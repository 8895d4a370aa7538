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
                source = new Source(input.Name, File.ReadAllBytes(input.Path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = new Problem(input.Name, WhatFailed(failure), "Check that it is there and that you may read it");
        }

        return source is not null;
    }

    private static string WhatFailed(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "it may not be read",
        FileNotFoundException => "it is no longer there",
        _ => "it cannot be read",
    };
}
