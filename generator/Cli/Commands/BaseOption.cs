using System.CommandLine;
using Generator.Translations.Commands;

namespace Generator.Cli.Commands;

/// <summary>The option <c>--base</c>: a second checkout, of the state that a proposal starts from.</summary>
internal static class BaseOption
{
    private const string Mark = "content/site.yml";

    public static Option<string?> Create() => new("--base")
    {
        Description = "A checkout of the branch that the change is for, to tell what was changed",
        HelpName = "DIR",
    };

    /// <summary>The content of that checkout; nothing if none is named, or if its source cannot be read, which is said.</summary>
    /// <param name="isUsable">False when the folder is no campaign.</param>
    public static Workspace? Load(Session session, string? folder, out bool isUsable)
    {
        isUsable = true;
        if (folder is null)
        {
            return null;
        }

        var files = new DiskFileSystem(session.Absolute(folder), "");
        if (files.Find(Mark) is not { IsFile: true })
        {
            isUsable = false;
            session.Fail(Diagnostic.At(
                ConfigurationRules.BadArgument, null, $"there is no `{Mark}` in `{folder}`", "name a folder that has `content/` with `--base`"));
            return null;
        }

        if (Workspace.Load(files).Value is { } workspace)
        {
            return workspace;
        }

        session.Terminal.Note($"The source in {folder} has errors, so nothing is compared with it");
        return null;
    }
}
