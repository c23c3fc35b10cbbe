using Bench;

if (args is [Measured.Option, var report, .. var command])
{
    return Measured.RunHere(report, command);
}

var known = new[] { "--make", "--site", "--only", "--rounds", "--generator" };
var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
var rows = Row.All.Where(row => !options.TryGetValue("--only", out var only) || row.Name == only).ToList();
var site = Site.Named(options.GetValueOrDefault("--site"));
if (args.Length % 2 > 0 || options.Keys.Except(known).Any() || rows.Count == 0 || options.ContainsKey("--make") != (site is not null)
    || !int.TryParse(options.GetValueOrDefault("--rounds", "5"), out var rounds))
{
    Console.Error.WriteLine($"""
        usage: dotnet run --project tests/bench -c Release -- [--only ROW] [--rounds N] [--generator FOLDER]
               dotnet run --project tests/bench -c Release -- --make FOLDER --site SITE [--generator FOLDER]
        rows: {string.Join(' ', Row.All.Select(r => r.Name))}
        sites: {string.Join(' ', Site.All.Select(s => s.Name))}
        FOLDER of `--generator` is where it was published already.
        """);
    return 2;
}

var work = Directory.CreateTempSubdirectory("bench-").FullName;
try
{
    var generator = new Lazy<Tool>(() => Tool.PublishedGenerator(work, options.GetValueOrDefault("--generator")));
    if (site is not null)
    {
        site.Make(options["--make"], generator);
        return 0;
    }

    var tools = new[] { generator.Value, Tool.Hugo(), Tool.Eleventy(work) }.ToImmutableDictionary(tool => tool.Name);
    foreach (var tool in tools.Values.OrderBy(t => t.Name, StringComparer.Ordinal))
    {
        Console.WriteLine($"{tool.Name}: {tool.Version ?? $"skipped, {tool.Missing}"}");
    }

    var session = new Session(work, tools, rounds);
    var failed = rows.Where(row => !session.TryMeasure(row)).ToList();
    return failed.Count == 0 ? 0 : 1;
}
catch (InvalidOperationException fault)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
finally
{
    Directory.Delete(work, recursive: true);
}
