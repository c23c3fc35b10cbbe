namespace Generator.Diagnostics;

/// <summary>The rules about links, citations, names and addresses (LNK).</summary>
internal static class LinkRules
{
    public static readonly Rule DeadLink = new(
        "LNK0001", "dead-link", Severity.Error, "Every link inside the site leads to a page or file that exists.");

    public static readonly Rule DeadFragment = new(
        "LNK0002", "dead-fragment", Severity.Error, "Every fragment names an anchor that its page has.");

    public static readonly Rule UnknownSource = new(
        "LNK0003", "unknown-source", Severity.Error, "Every id that is cited stands in sources.yml.");

    public static readonly Rule UnusedSource = new(
        "LNK0004", "unused-source", Severity.Info, "Every source is cited somewhere.");

    public static readonly Rule UnknownName = new(
        "LNK0005", "unknown-name", Severity.Error, "Every name in front matter has its label in strings.yml, in the group that belongs there.");

    public static readonly Rule DoubleName = new(
        "LNK0006", "double-name", Severity.Error, "A name's id stands in one group only.");

    public static readonly Rule UnknownReport = new(
        "LNK0007", "unknown-report", Severity.Error, "Every report in differences.yml has its page below press/.");

    public static readonly Rule UnknownParagraph = new(
        "LNK0008", "unknown-paragraph", Severity.Error, "Every paragraph that front matter or a data file names exists in the letter.");

    public static readonly Rule MissingPage = new(
        "LNK0009", "missing-page", Severity.Error, "The pages that citations, names and events are shown on exist.");

    public static readonly Rule BadAddress = new(
        "LNK0010", "bad-address", Severity.Error, "Every file of the site has a name that every system can store.");

    public static readonly Rule AddressCollision = new(
        "LNK0011", "address-collision", Severity.Error, "No two files of the site have one address, or addresses that differ only in case.");

    public static readonly Rule MissingTemplate = new(
        "LNK0012", "missing-template", Severity.Error, "Every page has a template, by its name or by its kind.");

    public static readonly Rule AddressForm = new(
        "LNK0101", "address-form", Severity.Error, "A link leads to a file of the content, to https or to a mail address, and hides nothing.");

    public static readonly Rule HttpAddress = new(
        "LNK0102", "http-address", Severity.Error, "A link without encryption leads only to what sources.yml lists.");

    public static readonly Rule LinkText = new(
        "LNK0103", "link-text", Severity.Error, "A link that shows an address leads to that address.");

    public static readonly Rule ForeignImage = new(
        "LNK0104", "foreign-image", Severity.Error, "Images come with the content, so that no other server learns who reads.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        DeadLink,
        DeadFragment,
        UnknownSource,
        UnusedSource,
        UnknownName,
        DoubleName,
        UnknownReport,
        UnknownParagraph,
        MissingPage,
        BadAddress,
        AddressCollision,
        MissingTemplate,
        AddressForm,
        HttpAddress,
        LinkText,
        ForeignImage,
    ];
}
