using Generator.Build;

namespace Generator.Cli.Commands;

/// <summary>Says what came of a build: pages by language, files written, how long it took, where to look.</summary>
internal static class BuildReport
{
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

    private static void PrintPages(Terminal terminal, BuiltSite built)
    {
        foreach (var (language, pages) in built.Pages)
        {
            terminal.Result($"{language}: {Terminal.Counted(pages, "page")}");
        }
    }

    private static void PrintTimes(Terminal terminal, BuildResult result)
    {
        foreach (var (stage, duration) in result.Times)
        {
            terminal.Detail(FormattableString.Invariant($"{stage,-10} {duration.TotalMilliseconds,7:F1} ms"));
        }
    }

    private static string Duration(BuildResult result) => $"{(long)result.Times.Sum(time => time.Duration.TotalMilliseconds)} ms";
}
