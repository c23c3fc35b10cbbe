namespace Generator.Cli;

/// <summary>The folder that a command is about: the one that has <c>content/</c>, <c>templates/</c> and <c>site/</c>.</summary>
/// <param name="Folder">Absolute.</param>
internal sealed record Campaign(string Folder, DiskFileSystem Files)
{
    private const string Mark = "content/site.yml";
    private const string DefaultOutput = "site";

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
            var files = new DiskFileSystem(folder, "");
            if (files.Find(Mark) is { IsFile: true })
            {
                return new Campaign(folder, files);
            }
        }

        return null;
    }

    /// <summary>The output folder, or nothing beside a finding where a site must not be written.</summary>
    /// <param name="named">What <c>--output</c> says.</param>
    public DiskFileSystem? Output(Session session, string? named)
    {
        var folder = named is null ? Path.Join(Folder, DefaultOutput) : Path.TrimEndingDirectorySeparator(session.Absolute(named));
        var shown = Path.GetRelativePath(Folder, folder).Replace('\\', '/');
        var holdsCampaign = Path.GetRelativePath(folder, Folder).Split(Path.DirectorySeparatorChar)[0] != "..";
        if (!holdsCampaign && shown.Split('/')[0] is var first && first is not ("content" or "templates"))
        {
            return new DiskFileSystem(folder, first == ".." ? folder.Replace('\\', '/') : shown);
        }

        session.Fail(Diagnostic.At(
            ConfigurationRules.BadArgument,
            null,
            $"the site cannot be written to `{named}`, which holds what it is made from",
            "name a folder of its own with `--output`"));
        return null;
    }
}
