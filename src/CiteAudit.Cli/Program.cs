using CiteAudit.Cli.Commands;

try
{
    return await CiteAuditCommand.RunAsync(args);
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Stopped. What was there before is still there.");
    return ExitCode.CouldNotRun;
}
catch (Exception bug)
{
    await Console.Error.WriteLineAsync($"citeaudit stopped on a fault of its own; what was there before is still there. Please report this:\n{bug}");
    return ExitCode.CouldNotRun;
}
