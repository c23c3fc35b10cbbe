using System.CommandLine;
using Generator.Build;

namespace Generator.Cli.Commands;

/// <summary>The options that change what a site contains, for every command that makes one.</summary>
internal sealed class SiteOptions(ProcessEnvironment process)
{
    private const string TimeVariable = "SOURCE_DATE_EPOCH";

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Where the site will be published; gives it a feed, a sitemap and canonical links",
        HelpName = "URL",
    };

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Show drafts too" };

    private readonly Option<bool> _review = new("--review")
    {
        Description = "Add the pages for translators: what is open, and each text beside its original",
    };

    public IEnumerable<Option> All => [_baseUrl, _drafts, _review];

    /// <summary>A build of every language, with every check, as the command line asks for it; nothing beside a finding where it cannot.</summary>
    public BuildOptions? Read(Session session, ParseResult arguments, Campaign campaign, BuildGoal goal)
    {
        var written = arguments.GetValue(_baseUrl);
        var baseUrl = written is null ? null : BaseAddress.Parse(written);
        if (written is not null && baseUrl is null)
        {
            session.Refuse($"`{written}` is not an address where a site can be published", BaseAddress.Hint);
            return null;
        }

        var time = process.Variable(TimeVariable) ?? "";
        if (!uint.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && time.Length > 0)
        {
            session.Refuse(
                $"the variable {TimeVariable} holds `{time}`, which is not a time",
                "give it the seconds since 1970, or leave it unset: then the newest date of the content is taken");
            return null;
        }

        DateTimeOffset? now = time.Length == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(seconds);
        return new BuildOptions(
            goal, campaign.Folder, now, baseUrl, arguments.GetValue(_drafts), arguments.GetValue(_review), [], Check: true, session.WarnAsError, Bundles: [], Profile: false);
    }
}
