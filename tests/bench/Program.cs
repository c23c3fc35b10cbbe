using Bench;

if (args is ["--make", var folder, "--site", var name] && Site.All.FirstOrDefault(s => s.Name == name) is { } site)
{
    site.Make(folder);
    Console.WriteLine($"{name} is in {folder}");
    return 0;
}

Console.Error.WriteLine($"""
    usage: dotnet run --project tests/bench -c Release -- --make FOLDER --site NAME
    sites: {string.Join(' ', Site.All.Select(s => s.Name))}
    """);
return 2;
