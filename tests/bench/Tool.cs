using System.Text.RegularExpressions;
using Tests.Shared;

namespace Bench;

/// <summary>A generator of sites: how its folder is made from a site, and how it is run there.</summary>
/// <param name="Version">What it says of itself; null where it is not on this machine, and then <paramref name="Missing"/> says why.</param>
/// <param name="Command">What builds the site, without arguments.</param>
/// <param name="Output">The folder that it writes.</param>
internal sealed record Tool(string Name, string? Version, string Missing, ImmutableArray<string> Command, string Output, PeerFolders? Folders = null)
{
    public const string Ours = "ours";

    /// <summary>The generator of this repository, published as it is for users.</summary>
    /// <param name="folder">Where it was published already; otherwise it is published into <paramref name="work"/>.</param>
    public static Tool PublishedGenerator(string work, string? folder)
    {
        var program = Path.Join(folder ?? Path.Join(work, "generator"), "generator");
        if (folder is null && Measured.Run(Repository.Root, "dotnet", "publish", "generator", "-c", "Release", "-o", Path.GetDirectoryName(program)!) is { Code: not 0 } failed)
        {
            throw new InvalidOperationException(failed.Said);
        }

        var version = folder is null ? Measured.Run(Repository.Root, "git", "rev-parse", "--short", "HEAD").Said.Trim() : "published before";
        return new Tool(Ours, version, "", [Path.GetFullPath(program)], "site");
    }

    public static Tool Hugo() => new(
        nameof(Hugo),
        Ask("hugo", "version"),
        "there is no `hugo`",
        ["hugo", "--quiet", "--destination", "out"],
        "out",
        new PeerFolders("hugo", "data", "static/assets", "_index.md"));

    /// <summary>Eleventy as the lock file names it, installed into <paramref name="work"/>.</summary>
    public static Tool Eleventy(string work)
    {
        var folder = Path.Join(work, "eleventy-package");
        var package = Repository.PathOf("tests/bench/peers/eleventy");
        Directory.CreateDirectory(folder);
        foreach (var name in new[] { "package.json", "package-lock.json" })
        {
            File.Copy(Path.Join(package, name), Path.Join(folder, name));
        }

        var missing = Ask("npm", "--version") is null ? "there is no `npm`"
            : Measured.Run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund") is { Code: not 0 } failed ? failed.Said
            : "";
        var program = Path.Join(folder, "node_modules/@11ty/eleventy/cmd.cjs");
        var version = missing.Length == 0 ? $"{Ask("node", program, "--version")} (Node {Ask("node", "--version")})" : null;
        return new Tool(nameof(Eleventy), version, missing, ["node", program, "--quiet"], "out", new PeerFolders("eleventy", ".", "assets", "index.md"))
        {
            Modules = Path.Join(folder, "node_modules"),
        };
    }

    /// <summary>The folder of the packages that the peer's settings import.</summary>
    public string? Modules { get; private init; }

    /// <summary>The folder in which the tool is run for a site.</summary>
    public string FolderIn(string site) => Folders is null ? site : $"{site}-{Folders.Name}";

    /// <summary>Makes the peer's folder from a site: the same Markdown, style sheets and words, with its own templates.</summary>
    public void Prepare(string site, string folder)
    {
        var peer = Folders!;
        var source = Path.Join(site, "content/en");
        Site.CopyFolder(Repository.PathOf($"tests/bench/peers/{peer.Name}"), folder);
        Site.CopyFolder(Path.Join(site, "templates/assets"), Path.Join(folder, peer.Assets));
        Directory.CreateDirectory(Path.Join(folder, "content"));
        Directory.CreateDirectory(Path.Join(folder, peer.Data));
        File.Copy(Path.Join(source, "strings.yml"), Path.Join(folder, peer.Data, "strings.yml"));
        foreach (var file in Directory.EnumerateFiles(source, "*.md"))
        {
            var name = Path.GetFileName(file);
            File.Copy(file, Path.Join(folder, "content", name == "index.md" ? peer.Home : name));
        }

        if (Modules is not null)
        {
            Directory.CreateSymbolicLink(Path.Join(folder, "node_modules"), Modules);
        }
    }

    private static string? Ask(string program, params string[] arguments)
    {
        try
        {
            return Measured.Run(Repository.Root, program, arguments) is (0, var said) ? Regex.Match(said, @"\d+\.\d+\.\d+").Value : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>Where a peer wants what a site is made of.</summary>
/// <param name="Name">Its folder in `tests/bench/peers`.</param>
internal sealed record PeerFolders(string Name, string Data, string Assets, string Home);
