using System.Collections.Immutable;
using System.Text;
using Generator.Build;
using Generator.Cli.Reporters;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Tests.Support;

/// <summary>
/// Builds a whole site from one text, so that the site and what is expected of it stand on one screen. The text is
/// laid over a small campaign that builds, see <c>tests/golden/good-site/in</c>, so it says only what is special.
/// </summary>
internal sealed class SiteInAString
{
    /// <summary>A build of everything into the output folder.</summary>
    public static BuildOptions Options { get; } = new(
        BuildGoal.Write, Root: null, Now: null, BaseUrl: null, Drafts: false, Review: false, Languages: [], Check: true, WarnAsError: false, Bundles: [], Profile: false);

    private SiteInAString(MemoryFileSystem campaign, MemoryFileSystem site, BuildResult result) =>
        (Campaign, Site, Result) = (campaign, site, result);

    /// <summary>What the site was made from.</summary>
    public MemoryFileSystem Campaign { get; }

    /// <summary>The output folder.</summary>
    public MemoryFileSystem Site { get; }

    public BuildResult Result { get; }

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The findings as people see them.</summary>
    public string Report => TextReport.Of(Diagnostics, new Excerpts(Campaign), new Palette(InColour: false));

    /// <summary>The text of a file of the site.</summary>
    public string this[string path] => Encoding.UTF8.GetString(Site.Read(path, int.MaxValue));

    /// <param name="files">Files in the form of <see cref="SiteText"/>; an empty one takes that file away.</param>
    public static SiteInAString Build(string files) => Build(files, options => options);

    public static SiteInAString Build(string files, Func<BuildOptions, BuildOptions> change) =>
        Build(Over(GoodSite(), MemoryFileSystem.FromText(files)), change);

    public static SiteInAString Build(MemoryFileSystem campaign, Func<BuildOptions, BuildOptions> change)
    {
        var site = new MemoryFileSystem();
        return new SiteInAString(campaign, site, BuildPipeline.Run(campaign, site, change(Options)));
    }

    /// <summary>The campaign that everything is laid over.</summary>
    public static MemoryFileSystem GoodSite() =>
        Over(new MemoryFileSystem(), new DiskFileSystem(Repository.PathOf("tests/golden/good-site/in"), ""));

    /// <summary>Copies files over those of a campaign; an empty one takes that file away.</summary>
    public static MemoryFileSystem Over(MemoryFileSystem campaign, IFileSystem files)
    {
        foreach (var file in FolderWalk.Files(files, ""))
        {
            if (file.Entry.Length == 0)
            {
                campaign.Delete(file.Path);
            }
            else
            {
                campaign.Write(file.Path, files.Read(file.Path, int.MaxValue));
            }
        }

        return campaign;
    }
}
