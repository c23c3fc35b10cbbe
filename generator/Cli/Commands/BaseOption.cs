using System.CommandLine;
using Generator.Translations.Commands;

namespace Generator.Cli.Commands;

/// <summary>The option <c>--base</c>: a second checkout, of the state that a proposal starts from.</summary>
internal static class BaseOption
{
    private const string Name = "--base";
    private const string MakeOne = "name a folder, not a branch; `git worktree add --detach ../base main` makes one, then write `--base ../base`";

    public static Option<string?> Create() => new(Name)
    {
        Description = "A checkout of the branch that the change is for, to tell what was changed",
        HelpName = "DIR",
    };

    /// <summary>False beside a finding when the folder is no campaign that a change could be compared with.</summary>
    /// <param name="before">The content of that checkout; nothing if none is named, or if its source cannot be read.</param>
    /// <param name="faults">What cannot be compared, for the report.</param>
    public static bool TryLoad(Session session, string? folder, out TranslationProject? before, out ImmutableArray<Diagnostic> faults)
    {
        (before, faults) = (null, []);
        if (folder is null)
        {
            return true;
        }

        var full = session.Absolute(folder);
        if (Campaign.Locate(session) is { } own && DiskFileSystem.RealPath(own.Folder) == DiskFileSystem.RealPath(full))
        {
            session.Refuse($"`{folder}` is what is checked itself, so nothing could differ from it", MakeOne);
            return false;
        }

        if (Campaign.Named(session, folder, MakeOne) is not { } campaign)
        {
            return false;
        }

        if (!IsInGit(full))
        {
            session.Terminal.Note($"{folder} is no checkout of git, so nobody knows which state it holds; it is compared as it is");
        }

        before = TranslationProject.Load(campaign.Files).Value;
        faults = [.. FaultsOf(before, folder)];
        return true;
    }

    private static IEnumerable<Diagnostic> FaultsOf(TranslationProject? before, string folder) => before is null
        ? [Diagnostic.At(TranslationCheckRules.BaseUnread, null, $"the source in `{folder}` has errors, so nothing is compared with it", "`check -C` with that folder says which; without a comparison nobody is told of removed texts")]
        : before.Unreadable.Order(StringComparer.Ordinal).Select(path => Diagnostic.At(
            TranslationCheckRules.BaseUnread, Location.OfFile(new SourcePath(path)), $"in `{folder}` this file has errors, so it is not compared", "look at what changed in it yourself"));

    private static bool IsInGit(string? folder)
    {
        while (folder is not null && new DiskFileSystem(folder, "").Find(".git") is null)
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder is not null;
    }
}
