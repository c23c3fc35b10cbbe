using System.CommandLine;

namespace Generator.Cli;

/// <summary>The folder that a command is about: the one that has <c>content/</c>, <c>templates/</c> and <c>site/</c>.</summary>
/// <param name="Folder">Absolute.</param>
internal sealed record Campaign(string Folder, DiskFileSystem Files)
{
    private const string Mark = "content/site.yml";
    private const string DefaultOutput = "site";
    private const string ReviewOutput = ".review";

    private static readonly string[] Kept = [".git", ".cache"];

    public static Option<string?> OutputOption(string description) => new("--output", "-o") { Description = description, HelpName = "DIR" };

    /// <summary>
    /// The folder named with <c>--root</c>, else the current one or the nearest above it that has content;
    /// which one, is said when it is not the obvious one.
    /// </summary>
    public static Campaign? Find(Session session)
    {
        if (Locate(session) is { } campaign)
        {
            if (campaign.Folder != session.WorkingFolder)
            {
                session.Terminal.Note($"Working in {campaign.Folder}");
            }

            return campaign;
        }

        session.Fail(Diagnostic.At(
            ConfigurationRules.NoCampaign,
            null,
            $"there is no `{Mark}` in {session.WorkingFolder}" + (session.FolderWasNamed ? "" : " or in a folder above it"),
            "run the command in the folder that has `content/`, or name that folder with `-C`"));
        return null;
    }

    /// <summary>The same without a word.</summary>
    public static Campaign? Locate(Session session)
    {
        for (var folder = session.WorkingFolder; folder is not null; folder = session.FolderWasNamed ? null : Path.GetDirectoryName(folder))
        {
            if (In(folder) is { } campaign)
            {
                return campaign;
            }
        }

        return null;
    }

    /// <summary>A second campaign, such as another checkout; nothing beside a finding where the folder holds none.</summary>
    /// <param name="hint">How to get one.</param>
    public static Campaign? Named(Session session, string folder, string hint)
    {
        if (In(session.Absolute(folder)) is { } campaign)
        {
            return campaign;
        }

        session.Refuse($"there is no `{Mark}` in `{folder}`", hint);
        return null;
    }

    /// <summary>The output folder, or nothing beside a finding where a site must not be written.</summary>
    /// <param name="named">What <c>--output</c> says.</param>
    /// <param name="isReview">Whether pages for translators are among it, which must not come among what readers read.</param>
    public DiskFileSystem? Output(Session session, string? named, bool isReview)
    {
        var folder = named is null
            ? Path.Join(Folder, isReview ? ReviewOutput : DefaultOutput)
            : Path.TrimEndingDirectorySeparator(session.Absolute(named));
        var (campaign, output) = (DiskFileSystem.RealPath(Folder), DiskFileSystem.RealPath(folder));
        var first = FirstStep(campaign, output);
        var shown = named ?? Path.GetFileName(folder);
        var problem = FirstStep(output, campaign) != ".." || first is "content" or "templates" ? "which holds what it is made from"
            : Steps(campaign, output).Any(step => Kept.Contains(step, StringComparer.OrdinalIgnoreCase)) ? "which belongs to git or to the generator"
            : null;
        if (problem is not null)
        {
            session.Refuse($"the site cannot be written to `{shown}`, {problem}", "name a folder of its own with `--output`");
            return null;
        }

        if (isReview && first.Equals(DefaultOutput, StringComparison.OrdinalIgnoreCase))
        {
            session.Refuse(
                $"`--review` makes pages for translators alone, so it cannot write to `{shown}`, which holds what readers read",
                $"leave `--output` out: they come to `{ReviewOutput}`; or name another folder with it");
            return null;
        }

        var isOutside = FirstStep(Folder, folder) == "..";
        return new DiskFileSystem(folder, (isOutside ? folder : Path.GetRelativePath(Folder, folder)).Replace('\\', '/'));
    }

    private static Campaign? In(string folder) =>
        new DiskFileSystem(folder, "") is var files && files.Find(Mark) is { IsFile: true } ? new Campaign(folder, files) : null;

    private static string FirstStep(string from, string to) => Steps(from, to)[0];

    private static string[] Steps(string from, string to) => Path.GetRelativePath(from, to).Split(Path.DirectorySeparatorChar);
}
