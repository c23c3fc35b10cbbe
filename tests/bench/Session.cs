using Tests.Shared;

namespace Bench;

/// <summary>
/// Measures one row after the other in a folder of its own: 1 the sites are made, each peer's beside it; 2 the runners
/// have their turns; 3 what they wrote is compared: as many pages, of the same size within 5 %.
/// </summary>
/// <param name="work">A folder for everything that is made; what a row made is deleted after it.</param>
internal sealed class Session(string work, ImmutableDictionary<string, Tool> tools, int rounds)
{
    private const double MostDifference = 0.05;

    /// <summary>Measures a row and writes the report anew; a row that fails has no result.</summary>
    public bool TryMeasure(Row row)
    {
        RowResult? result = null;
        try
        {
            result = Measure(row);
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine(fault.Message);
        }

        Site.Delete(Path.Join(work, "sites"));
        Report.Write(RowResult.Keep(row.Name, result));
        return result is not null;
    }

    /// <exception cref="InvalidOperationException">A run fails, touches what it must not, or writes pages of another size than the peers'.</exception>
    private RowResult Measure(Row row)
    {
        Console.WriteLine($"{row.Name}: {row.Title}");
        var runners = row.Runners.Where(runner => tools[runner.Tool].Version is not null).ToImmutableArray();
        var folders = runners.ToImmutableDictionary(runner => runner.Name, FolderOf);
        var samples = runners.ToDictionary(runner => runner.Name, _ => new List<Sample>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var runner in runners.Where(r => round < r.MostRounds))
            {
                var sample = Run(runner, folders[runner.Name]);
                samples[runner.Name].Add(sample);
                Console.WriteLine(FormattableString.Invariant($"  {runner.Name}: {sample.Wall:0.00} s, processor {sample.Processor:0.00} s, {sample.Memory:0} MiB"));
            }
        }

        var sizes = runners.Where(r => r.Site.StartsWith("english-", StringComparison.Ordinal)).ToDictionary(r => r.Name, r => PageSize(r, folders[r.Name]));
        Compare(row, runners, sizes);
        var versions = row.Runners.Select(r => tools[r.Tool]).Distinct().ToDictionary(t => t.Name, t => t.Version ?? $"skipped: {t.Missing}");
        return new RowResult(
            DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Machine.Describe(),
            versions,
            samples.ToDictionary(s => s.Key, s => s.Value.ToArray()),
            sizes);
    }

    /// <summary>The folder of a runner; runners of the same tool and site share it.</summary>
    private string FolderOf(Runner runner)
    {
        var folder = Path.Join(work, "sites", runner.Site);
        if (!Directory.Exists(folder))
        {
            Site.Named(runner.Site)!.Make(folder, new Lazy<Tool>(tools[Tool.Ours]));
        }

        var tool = tools[runner.Tool];
        var prepared = tool.FolderIn(folder);
        if (!Directory.Exists(prepared))
        {
            tool.Prepare(folder, prepared);
        }

        return prepared;
    }

    private Sample Run(Runner runner, string folder)
    {
        var tool = tools[runner.Tool];
        var output = Path.Join(folder, tool.Output);
        ImmutableArray<string> command = [.. tool.Command, .. runner.Arguments];
        if (runner.IsAgain)
        {
            _ = Measured.Run(folder, command);
        }
        else
        {
            Site.Delete(output);
            Site.Delete(Path.Join(folder, ".cache"));
        }

        var before = runner.IsAgain ? TimesOf(output) : [];
        var sample = Measured.Run(folder, command, runner.HeapLimit);
        return !runner.IsAgain || before.SequenceEqual(TimesOf(output))
            ? sample
            : throw new InvalidOperationException("a build of what had not changed touched a file");
    }

    private static List<(string Path, DateTime Time)> TimesOf(string folder) =>
        [.. Repository.FilesBelow(folder).Select(file => (file, File.GetLastWriteTimeUtc(Path.Join(folder, file))))];

    private double PageSize(Runner runner, string folder)
    {
        var pages = new DirectoryInfo(Path.Join(folder, tools[runner.Tool].Output)).GetFiles("page-*.html");
        return pages.Length == Site.Named(runner.Site)!.Pages
            ? pages.Average(file => file.Length)
            : throw new InvalidOperationException($"{runner.Name} wrote {pages.Length} pages of {runner.Site}");
    }

    private static void Compare(Row row, ImmutableArray<Runner> runners, Dictionary<string, double> sizes)
    {
        foreach (var runner in runners.Where(r => sizes.ContainsKey(r.Name)))
        {
            var (size, ours) = (sizes[runner.Name], sizes[runners[0].Name]);
            var difference = (size / ours) - 1;
            Console.WriteLine(FormattableString.Invariant($"  {runner.Name}: {size:0} bytes a page, {difference:+0.0 %;-0.0 %;0.0 %} of ours"));
            if (Math.Abs(difference) > MostDifference)
            {
                throw new InvalidOperationException($"{row.Name}: the pages of {runner.Name} are not those of the generator: make the templates alike in tests/bench/peers");
            }
        }
    }
}
