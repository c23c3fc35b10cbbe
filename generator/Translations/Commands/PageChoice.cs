
namespace Generator.Translations.Commands;

/// <summary>The pages that a command is about; none named means all.</summary>
internal sealed record PageChoice(ImmutableArray<LanguageTag> Languages, ImmutableArray<PageName> Pages)
{
    public static PageChoice All { get; } = new([], []);

    public bool Includes(PageId id) =>
        (Languages.IsEmpty || Languages.Contains(id.Language)) && (Pages.IsEmpty || Pages.Contains(id.Name));

    public bool IncludesStrings(LanguageTag language) => Includes(new PageId(new PageName(Sync.StringsPage), language));

    /// <summary>What is named and is not there.</summary>
    public ImmutableArray<Diagnostic> Unknown(TranslationProject project)
    {
        var languages = project.Languages.ToList();
        var pages = project.Site.Originals.Select(o => o.Name).Concat(project.Site.Translations.Select(t => t.Name))
            .Append(new PageName(Sync.StringsPage)).ToHashSet();
        return
        [
            .. Languages.Where(l => !languages.Contains(l)).Select(l => CommandResult.Nothing($"nobody translates into `{l}`", $"`translate new {l}` begins it")),
            .. Pages.Where(p => !pages.Contains(p)).Select(p => CommandResult.Nothing(
                $"there is no page `{p}`",
                languages.Exists(l => l.Value == p.Value) ? $"for a language write `--lang {p}`"
                    : pages.OrderByDescending(n => n.Value.Length).FirstOrDefault(n => p.Value.Replace(".md", "", StringComparison.Ordinal).EndsWith("/" + n, StringComparison.Ordinal)) is { Value: not null } page
                        ? $"name it without its folder and its end: `{page}`" : Suggestion.DidYouMean(p.Value, pages.Select(n => n.Value)))),
        ];
    }
}
