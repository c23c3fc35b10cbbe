namespace Generator.Stages.Plan;

/// <summary>
/// The index of people, organisations, bodies and places. A mention is an id in front matter, never a search in
/// the text; in each language they stand by their labels, in its own order.
/// </summary>
internal sealed class NamesIndex
{
    /// <summary>The groups of names, after the prefixes of the keys that register them, in the order of the index.</summary>
    private static readonly ImmutableArray<string> Groups = [.. Strings.NamePrefixes.Select(p => p.TrimEnd('.'))];

    public static readonly ImmutableArray<string> Places = ["place"];

    /// <summary>The groups of those that can act or speak.</summary>
    public static readonly ImmutableArray<string> Actors = [.. Groups.Except(Places)];

    private readonly ImmutableArray<Registered> _registered;
    private readonly FrozenDictionary<string, Registered> _byId;
    private readonly Findings _findings;

    public NamesIndex(Strings sourceStrings, Findings findings)
    {
        _findings = findings;
        _registered =
        [
            .. Groups.SelectMany(group => sourceStrings.ByKey
                .Where(s => s.Key.StartsWith(group + ".", StringComparison.Ordinal))
                .Select(s => new Registered(s.Key[(group.Length + 1)..], group, s.Value.Location))
                .Order()),
        ];
        var byId = _registered.GroupBy(r => r.Id, StringComparer.Ordinal).ToList();
        byId.ForEach(ReportDouble);
        _byId = byId.ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>Reports names that have no label, or whose group does not belong where they stand.</summary>
    public void Check(Matter matter)
    {
        foreach (var (id, groups) in Matters.NamesOf(matter))
        {
            if (!_byId.TryGetValue(id.Value, out var name))
            {
                ReportUnknown(id, groups);
            }
            else if (!groups.Contains(name.Group))
            {
                _findings.Add(
                    LinkRules.UnknownName,
                    id.Location,
                    $"`{id.Value}` is the name of a {name.Group}, which does not belong here",
                    $"what belongs here: {string.Join(", ", groups)}");
            }
        }
    }

    /// <summary>The names of one language, with whatever mentions them in the order given; those without a mention are left out.</summary>
    public ImmutableArray<NameEntry> Build(Strings strings, IEnumerable<Planned> planned)
    {
        var mentions = planned
            .SelectMany(p => Matters.NamesOf(p.Edition.Matter)
                .Select(n => (n.Id.Value, By: new Mention(p.Summary.Title, p.Id.Language, p.Summary.Path, p.Summary.Fragment))))
            .Distinct()
            .ToLookup(m => m.Value, m => m.By, StringComparer.Ordinal);
        var order = Collation.Of(strings.Language);
        return
        [
            .. _registered
                .Where(r => mentions.Contains(r.Id))
                .Select(r => new NameEntry(r.Id, r.Group, Label(r, strings), [.. mentions[r.Id]]))
                .GroupBy(n => n.Group, StringComparer.Ordinal)
                .SelectMany(group => order.Sort(group, n => n.Label.Value)),
        ];
    }

    private static Located<string> Label(Registered name, Strings strings) =>
        strings.ByKey.GetValueOrDefault($"{name.Group}.{name.Id}") ?? new Located<string>(name.Id, name.Location);

    private void ReportUnknown(Located<string> id, ImmutableArray<string> groups) => _findings.Add(
        LinkRules.UnknownName,
        id.Location,
        $"there is no name `{id.Value}`: strings.yml has no key {string.Join(" or ", groups.Select(g => $"`{g}.{id.Value}`"))}",
        Suggestion.DidYouMean(id.Value, _byId.Values.Where(r => groups.Contains(r.Group)).Select(r => r.Id))
            ?? $"add a line such as `{groups[0]}.{id.Value}: …`");

    private void ReportDouble(IGrouping<string, Registered> same)
    {
        foreach (var again in same.Skip(1))
        {
            _findings.Add(Diagnostic.At(
                LinkRules.DoubleName,
                again.Location,
                $"the id `{again.Id}` is already the name of a {same.First().Group}",
                "give one of them another id").RelatedTo("first used in", same.First().Location));
        }
    }

    private readonly record struct Registered(string Id, string Group, Location Location) : IComparable<Registered>
    {
        public int CompareTo(Registered other) => Location.CompareTo(other.Location);
    }
}
