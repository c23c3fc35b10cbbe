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
            if (!result.Diagnostics.Any(found => found.Rule == OutputRules.UnfinishedBuild))
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
            PrintDownloads(terminal, built);
            terminal.Result($"{Counted(written.Written, "file")} written, {Number(written.Unchanged)} unchanged, {Number(written.Deleted)} deleted");
            terminal.Result($"Done in {Number(Milliseconds(result))} ms: open {site.Name}/index.html");
        }
    }

    public static void PrintCheck(Terminal terminal, BuildResult result)
    {
        PrintTimes(terminal, result);
        if (result.Built is { } built)
        {
            PrintPages(terminal, built);
            terminal.Result($"Checked in {Number(Milliseconds(result))} ms: nothing keeps the site from being built");
        }
    }

    private static void PrintPages(Terminal terminal, BuiltSite built)
    {
        foreach (var (language, pages) in built.Pages)
        {
            terminal.Result($"{language}: {Counted(pages, "page")}");
        }
    }

    private static void PrintDownloads(Terminal terminal, BuiltSite built)
    {
        var count = built.Files.Count(file => file.Path.Folder == WellKnownPages.DownloadFolder);
        if (count > 0)
        {
            terminal.Result(Counted(count, "download"));
        }
    }

    private static void PrintTimes(Terminal terminal, BuildResult result)
    {
        foreach (var (stage, duration) in result.Times)
        {
            terminal.Detail(FormattableString.Invariant($"{stage,-10} {duration.TotalMilliseconds,7:F1} ms"));
        }
    }

    private static long Milliseconds(BuildResult result) => (long)result.Times.Sum(time => time.Duration.TotalMilliseconds);

    private static string Counted(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
