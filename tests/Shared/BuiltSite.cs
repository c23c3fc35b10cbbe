using System.Security.Cryptography;
using System.Text;

namespace Tests.Shared;

/// <summary>
/// The repository's own content, built once as it is published: with every download, for an address below a host. The
/// first test that asks builds it into a folder that is named by the digest of all that goes into it, where every later
/// one finds it, also in another assembly and in another run. Nobody writes there.
/// </summary>
public sealed class BuiltSite
{
    /// <summary>Where on its host the site is published.</summary>
    public const string BasePath = "/some/project/path/";

    private static readonly string Parent = Repository.PathOf("tests/out/built");

    /// <summary>Of one who waits while another builds, on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Lazy<string> _folder = new(FindOrBuild);

    public string Folder => _folder.Value;

    /// <summary>Every page, as a path below the site, in ordinal order.</summary>
    public IReadOnlyList<string> Pages => [.. Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal) && !f.StartsWith("downloads/", StringComparison.Ordinal))];

    /// <summary>Every file, as a path below the site, in ordinal order.</summary>
    public IReadOnlyList<string> Files => [.. Repository.FilesBelow(Folder)];

    /// <summary>The downloads whose name ends in this, as whole paths.</summary>
    public IReadOnlyList<string> Downloads(string extension) =>
        [.. Directory.EnumerateFiles(Path.Join(Folder, "downloads"), "*" + extension).Order(StringComparer.Ordinal)];

    /// <summary>Those of them that a plain run tries.</summary>
    public IReadOnlyList<string> TriedDownloads(string extension) => [.. Downloads(extension).Where(file => Extent.IsTried(Path.GetFileNameWithoutExtension(file)))];

    /// <summary>One assembly builds while the others wait, and what is found under the final name is whole.</summary>
    private static string FindOrBuild()
    {
        using var turn = Turn();
        var folder = Path.Join(Parent, Digest());
        if (!Directory.Exists(folder))
        {
            Build(folder);
        }

        return folder;
    }

    /// <summary>
    /// A file that one process at a time has open, and that the system lets go when the process ends. A mutex with a name
    /// lies in memory that all processes of a user share by a file in <c>/tmp</c>, whose faults end them.
    /// </summary>
    private static FileStream Turn()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Parent)!);
        var end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(Parent + ".turn", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Environment.TickCount64 < end)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static void Build(string folder)
    {
        if (Directory.Exists(Parent))
        {
            Directory.Delete(Parent, recursive: true);
        }

        var unfinished = folder + ".new";
        var (exitCode, output) = Tools.Run(
            "dotnet", Tools.GeneratorProgram, "build", "--root", Repository.Root, "--output", unfinished, "--bundles", "--base-url", "https://example.org" + BasePath);
        Assert.True(exitCode == 0, output);
        Directory.Move(unfinished, folder);
    }

    /// <summary>Of the program, of the packages it uses, of what it reads, and of the one variable that it asks for.</summary>
    private static string Digest()
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.UTF8.GetBytes($"{BasePath}\n{Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH")}\n"));
        digest.AppendData(File.ReadAllBytes(Tools.GeneratorProgram));
        digest.AppendData(File.ReadAllBytes(Path.ChangeExtension(Tools.GeneratorProgram, ".deps.json")));
        foreach (var folder in new[] { Repository.PathOf("content"), Repository.PathOf("templates") })
        {
            foreach (var file in Repository.FilesBelow(folder))
            {
                digest.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
                digest.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Join(folder, file))));
            }
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
