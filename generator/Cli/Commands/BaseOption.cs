using System.CommandLine;
using Generator.Translations.Commands;

namespace Generator.Cli.Commands;

/// <summary>The option <c>--base</c>: a second checkout, of the state that a proposal starts from.</summary>
internal static class BaseOption
{
    private const string Name = "--base";

    public static Option<string?> Create() => new(Name)
    {
        Description = "A checkout of the branch that the change is for, to tell what was changed",
        HelpName = "DIR",
    };

    /// <summary>False beside a finding when the folder is no campaign.</summary>
    /// <param name="before">The content of that checkout; nothing if none is named, or if its source cannot be read, which is said.</param>
    public static bool TryLoad(Session session, string? folder, out TranslationProject? before)
    {
        var campaign = folder is null ? null : Campaign.Named(session, folder, Name);
        before = campaign is null ? null : TranslationProject.Load(campaign.Files).Value;
        if (campaign is not null && before is null)
        {
            session.Terminal.Note($"The source in {folder} has errors, so nothing is compared with it");
        }

        return folder is null || campaign is not null;
    }
}
