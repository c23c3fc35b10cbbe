namespace Generator.Stages.Plan;

/// <summary>
/// Gives pages and files their addresses: flat files, one language at the root, every other in the folder of its
/// tag in lower case. An event is found on the timeline, under its slug.
/// </summary>
internal sealed class Addresses(LanguageTag root, Findings findings)
{
    private const string AssetFolder = "templates/assets/";
    private const string ContentFolder = "content/";

    public (OutputPath Path, string? Fragment)? Of(Edition edition) => edition.Matter.Kind == Kind.Event
        ? Located(WellKnownPages.Timeline, edition, edition.Id.Name.Slug)
        : Located(edition.Id.Name, edition, null);

    /// <summary>Files below <c>templates/assets/</c> go to <c>assets/</c>, images beside the pages of their language.</summary>
    public OutputPath? Of(SourcePath file)
    {
        if (file.Value.StartsWith(AssetFolder, StringComparison.Ordinal))
        {
            return Checked("assets/" + file.Value[AssetFolder.Length..], file);
        }

        var parts = file.Value[ContentFolder.Length..].Split('/', 2);
        return Checked(parts.Length == 2 ? InFolderOf(new LanguageTag(parts[0]), parts[1]) : parts[0], file);
    }

    /// <summary>What is open in a language; below a folder of its name stands each of its files beside its source.</summary>
    public static OutputPath OfReview(LanguageTag language) => OutputPath.Of(Review(language.Folder));

    public OutputPath? OfReview(PageId page, SourcePath file) => Checked(Review($"{page.Language.Folder}/{page.Name}"), file);

    /// <summary>A file of a language that the generator itself names.</summary>
    public OutputPath Of(LanguageTag language, string file) => OutputPath.Of(InFolderOf(language, file));

    private (OutputPath Path, string? Fragment)? Located(PageName name, Edition edition, string? fragment) =>
        Checked(InFolderOf(edition.Id.Language, name.Value + ".html"), edition.Source.Path) is { } path ? (path, fragment) : null;

    private static string Review(string name) => $"{WellKnownPages.Translations}/{name}.html";

    private string InFolderOf(LanguageTag language, string file) =>
        language == root ? file : $"{language.Folder}/{file}";

    private OutputPath? Checked(string address, SourcePath source)
    {
        if (OutputPath.TryCreate(address, out var path, out var problem))
        {
            return path;
        }

        findings.Add(
            LinkRules.BadAddress,
            Location.OfFile(source),
            $"this file cannot have the address `{address}`: {problem}",
            "rename the file: lower-case letters, digits and hyphens are safe everywhere");
        return null;
    }
}
