namespace Generator.Stages.Render.Views;

/// <summary>A name where it is mentioned.</summary>
internal sealed class NameView(PageScope scope, NameEntry entry)
{
    /// <summary>The names of some ids, in the order given.</summary>
    public static ImmutableArray<NameView> AllOf(PageScope scope, ImmutableArray<Located<string>> ids) => [.. ids.Select(id => Of(scope, id.Value))];

    public static NameView Of(PageScope scope, string id) => new(scope, scope.NameOf(id));

    public string Id => entry.Id;
    public object? Label => scope.Foreign.Mark(entry.Label);
    public string Url => scope.HrefOf(WellKnownPages.Names, entry.Id);
    public string Group => entry.Group;
}

/// <summary>A name as the index shows it.</summary>
/// <param name="initial">The letter under which it stands; nothing where that is no letter.</param>
/// <param name="isFirst">Whether it is the first under its letter.</param>
internal sealed class NameEntryView(PageScope scope, NameEntry entry, string? initial, bool isFirst)
{
    public string Id => entry.Id;
    public object? Label => scope.Foreign.Mark(entry.Label);
    public ImmutableArray<LinkView> Mentions => [.. entry.Mentions.Select(m => LinkView.To(scope, m))];
    public string? Initial => initial;
    public bool FirstOfInitial => isFirst;
}

/// <summary>The names of one group.</summary>
internal sealed class NameGroupView(PageScope scope, string group, ImmutableArray<NameEntry> names)
{
    public static ImmutableArray<NameGroupView> AllOf(PageScope scope) =>
        [.. scope.Language.Names.GroupBy(n => n.Group, StringComparer.Ordinal).Select(g => new NameGroupView(scope, g.Key, [.. g]))];

    public string Group => group;
    public object Label => scope.Phrase("name_group." + group);
    public ImmutableArray<NameEntryView> Names
    {
        get
        {
            var initials = NameInitials.Of(names, scope.Language.Tag);
            return [.. names.Select((n, i) => new NameEntryView(scope, n, initials[i], initials[i] is { } own && !initials.Take(i).Contains(own)))];
        }
    }
}
