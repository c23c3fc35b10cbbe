using Generator.Build;

namespace Generator.Cli.Commands;

/// <summary>Says what came of a build: pages by language, files written, how long it took, where to look.</summary>
internal static class BuildReport
{
    private const double Megabyte = 1_000_000;

    public static void PrintBuild(Terminal terminal, BuildResult result, IFileSystem site)
    {
        PrintTimes(terminal, result);
        if (result.Built is not { } built)
        {
            if (!result.Diagnostics.Any(found => found.Rule == OutputRules.UnfinishedBuild || found.Rule == OutputRules.Busy))
            {
                terminal.Note($"{site.Name} is as it was");
            }
        }
        else if (built.Written is not { } written)
        {
            terminal.Result($"{site.Name} is what a build would write");
        }
        else
        {
            PrintPages(terminal, built);
            if (built.Downloads > 0)
            {
                terminal.Result(Terminal.Counted(built.Downloads, "download"));
            }

            terminal.Result($"{Terminal.Counted(written.Written, "file")} written, {written.Unchanged} unchanged, {written.Deleted} deleted");
            terminal.Result($"Done in {Duration(result)}: open {site.Name}/index.html");
        }
    }

    public static void PrintCheck(Terminal terminal, BuildResult result)
    {
        PrintTimes(terminal, result);
        if (result.Built is { } built)
        {
            PrintPages(terminal, built);
            terminal.Result($"Checked in {Duration(result)}: nothing keeps the site from being built");
        }
    }

    /// <summary>What every stage and template took; memory in use grows by what a stage keeps for the next.</summary>
    public static void PrintProfile(Terminal terminal, BuildResult result)
    {
        terminal.Result("stage                           ms     MB made     MB kept");
        foreach (var time in result.Times)
        {
            terminal.Result(string.Create(
                CultureInfo.InvariantCulture, $"{time.Stage,-24}{time.Duration.TotalMilliseconds,10:F1}{time.Allocated / Megabyte,12:F1}{time.Kept / Megabyte,12:F1}"));
        }

        terminal.Result("template                        ms       pages   ms a page   kB a page");
        foreach (var time in result.Built?.Templates ?? [])
        {
            terminal.Result(string.Create(
                CultureInfo.InvariantCulture,
                $"{time.Template,-24}{time.Milliseconds,10:F1}{time.Pages,12}{time.Milliseconds / time.Pages,12:F2}{time.Bytes / 1000.0 / time.Pages,12:F1}"));
        }
    }

    private static void PrintPages(Terminal terminal, BuiltSite built)
    {
        foreach (var (language, pages) in built.Pages)
        {
            terminal.Result($"{language}: {Terminal.Counted(pages, "page")}");
        }
    }

    private static void PrintTimes(Terminal terminal, BuildResult result)
    {
        foreach (var time in result.Times)
        {
            terminal.Detail(FormattableString.Invariant($"{time.Stage,-10} {time.Duration.TotalMilliseconds,7:F1} ms"));
        }
    }

    private static string Duration(BuildResult result) => $"{(long)result.Times.Sum(time => time.Duration.TotalMilliseconds)} ms";
}
