namespace Generator.Stages.Render.Views;

/// <summary>A name where it is mentioned.</summary>
internal sealed class NameView(PageScope scope, NameEntry entry) : View(["id", "label", "url", "group"])
{
    /// <summary>The names of some ids, in the order given.</summary>
    public static Value AllOf(PageScope scope, ImmutableArray<Located<string>> ids) => List(ids, id => Of(scope, id.Value));

    public static NameView Of(PageScope scope, string id) => new(scope, scope.NameOf(id));

    protected override Value? Member(string name) => name switch
    {
        "id" => entry.Id,
        "label" => scope.Foreign.Mark(entry.Label),
        "url" => scope.HrefOf(WellKnownPages.Names, entry.Id),
        "group" => entry.Group,
        _ => Unknown,
    };
}

/// <summary>A name as the index shows it.</summary>
/// <param name="initial">The letter under which it stands; nothing where the order is not that of letters.</param>
/// <param name="isFirst">Whether it is the first under its letter.</param>
internal sealed class NameEntryView(PageScope scope, NameEntry entry, string? initial, bool isFirst)
    : View(["id", "label", "mentions", "initial", "first_of_initial"])
{
    protected override Value? Member(string name) => name switch
    {
        "id" => entry.Id,
        "label" => scope.Foreign.Mark(entry.Label),
        "mentions" => List(entry.Mentions, m => LinkView.To(scope, m)),
        "initial" => initial,
        "first_of_initial" => isFirst,
        _ => Unknown,
    };
}

/// <summary>The names of one group.</summary>
internal sealed class NameGroupView(PageScope scope, string group, ImmutableArray<NameEntry> names) : View(["group", "label", "names"])
{
    public static Value AllOf(PageScope scope) => List<IGrouping<string, NameEntry>>(
        [.. scope.Language.Names.GroupBy(n => n.Group, StringComparer.Ordinal)], g => new NameGroupView(scope, g.Key, [.. g]));

    protected override Value? Member(string name) => name switch
    {
        "group" => group,
        "label" => scope.Phrase("name_group." + group),
        "names" => Entries,
        _ => Unknown,
    };

    private Value Entries
    {
        get
        {
            var initials = scope.Language.Tag == scope.Site.Config.SourceLanguage
                ? NameInitials.Of(names)
                : [.. names.Select(_ => (string?)null)];
            return List<int>(
                [.. Enumerable.Range(0, names.Length)],
                i => new NameEntryView(scope, names[i], initials[i], initials[i] is not null && (i == 0 || initials[i - 1] != initials[i])));
        }
    }
}
