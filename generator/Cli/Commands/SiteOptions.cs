using System.CommandLine;
using Generator.Build;

namespace Generator.Cli.Commands;

/// <summary>The options that change what a site contains, for every command that makes one.</summary>
internal sealed class SiteOptions
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

    /// <summary>What was written on the command line, or nothing beside a finding.</summary>
    public SiteWishes? Read(Session session, ParseResult arguments, Surroundings here)
    {
        var written = arguments.GetValue(_baseUrl);
        var baseUrl = written is null ? null : BaseAddress.Parse(written);
        if (written is not null && baseUrl is null)
        {
            session.Fail(Diagnostic.At(
                ConfigurationRules.BadArgument,
                null,
                $"`{written}` is not an address where a site can be published",
                BaseAddress.Hint));
            return null;
        }

        if (!TryReadTime(here.Variable(TimeVariable), out var now))
        {
            session.Fail(Diagnostic.At(
                ConfigurationRules.BadArgument,
                null,
                $"the variable {TimeVariable} holds `{here.Variable(TimeVariable)}`, which is not a time",
                "give it the seconds since 1970, or leave it unset: then the newest date of the content is taken"));
            return null;
        }

        return new SiteWishes(baseUrl, now, arguments.GetValue(_drafts), arguments.GetValue(_review));
    }

    private static bool TryReadTime(string? written, out DateTimeOffset? now)
    {
        now = null;
        if (string.IsNullOrEmpty(written))
        {
            return true;
        }

        if (!long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > uint.MaxValue)
        {
            return false;
        }

        now = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return true;
    }
}

/// <summary>What the command line asks of a site.</summary>
internal sealed record SiteWishes(Uri? BaseUrl, DateTimeOffset? Now, bool Drafts, bool Review)
{
    /// <summary>Options of a build of every language, with every check.</summary>
    public BuildOptions ToOptions(Campaign campaign, Session session, BuildGoal goal) =>
        new(goal, campaign.Folder, Now, BaseUrl, Drafts, Review, [], Check: true, session.WarnAsError, Bundles: []);
}
