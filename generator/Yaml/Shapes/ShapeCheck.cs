using System.Diagnostics;

namespace Generator.Yaml.Shapes;

/// <summary>
/// Holds a node against its shape and says, for each key and value, what is wrong and what to write instead.
/// What passes without an error can be read with <see cref="Fields"/>, which then need not ask again.
/// </summary>
internal sealed class ShapeCheck(ShapeRules rules, IReadOnlyCollection<string> linkHosts, Findings findings)
{
    private const string Id = "id";

    private readonly ScalarCheck _scalars = new(rules, linkHosts, findings);

    /// <param name="noun">How messages call the group, such as <c>an event</c>.</param>
    /// <param name="place">Where the group begins, for keys that are missing.</param>
    public void Group(YamlMapping mapping, ImmutableArray<KeyShape> keys, string noun, Location place)
    {
        foreach (var entry in mapping.Entries)
        {
            if (keys.FirstOrDefault(k => k.Name == entry.Key.Value) is { } key)
            {
                Value(entry.Value, key.Value, new Named(key.Name, entry.Key.Location));
            }
            else
            {
                UnknownKey(entry.Key, keys, noun);
            }
        }

        foreach (var key in keys.Where(k => k.IsRequired && mapping.Find(k.Name) is null))
        {
            Missing(key, noun, place);
        }
    }

    /// <summary>The entries of a list that a whole file consists of.</summary>
    /// <param name="noun">How messages call an entry, such as <c>a source</c>.</param>
    public void Entries(YamlSequence list, ImmutableArray<KeyShape> keys, string noun)
    {
        foreach (var item in list.Items)
        {
            if (item is YamlMapping mapping)
            {
                Group(mapping, keys, noun, mapping.Location);
            }
            else
            {
                findings.Add(rules.WrongValue, item.Location, $"{noun} must be a group of keys", $"write `- {keys[0].Name}: …`");
            }
        }

        UniqueIds(list, new ValueShape.Group(keys));
    }

    private void UnknownKey(YamlScalar key, ImmutableArray<KeyShape> keys, string noun)
    {
        var names = keys.Select(k => k.Name);
        findings.Add(
            rules.UnknownKey,
            key.Location,
            $"{noun} has no key `{key.Value}`",
            Suggestion.DidYouMean(key.Value, names) ?? $"the keys are {string.Join(", ", names.Select(n => $"`{n}`"))}");
    }

    private void Missing(KeyShape key, string noun, Location place) => findings.Add(
        key.IsSource ? rules.Unsourced : rules.MissingKey,
        place,
        $"{noun} has no `{key.Name}`",
        $"add a line `{key.Name}: {Example.Of(key.Value)}`");

    private void Value(YamlNode node, ValueShape shape, Named named)
    {
        switch (shape)
        {
            case ValueShape.ListOf list:
                List(node, list, named);
                break;
            case ValueShape.Group group when node is YamlMapping mapping:
                Group(mapping, group.Keys, $"`{named.Name}`", mapping.Location);
                break;
            case ValueShape.Map map when node is YamlMapping mapping:
                Map(mapping, map, named);
                break;
            case ValueShape.Group or ValueShape.Map:
                Wrong(node, named, "must be a group of keys", $"write `key: text` lines below `{named.Name}:`, each indented by two spaces");
                break;
            default:
                Scalar(node, shape, named);
                break;
        }
    }

    private void Scalar(YamlNode node, ValueShape shape, Named named)
    {
        if (node is YamlScalar scalar)
        {
            _scalars.Check(scalar, shape, named);
        }
        else
        {
            Wrong(node, named, "must be one text", $"write `{named.Name}: {Example.Of(shape)}`");
        }
    }

    private void List(YamlNode node, ValueShape.ListOf list, Named named)
    {
        if (node is not YamlSequence sequence)
        {
            if (node is not YamlScalar { IsEmpty: true } || !list.MayBeEmpty)
            {
                Wrong(node, named, "must be a list", $"write `{named.Name}: {Example.Of(list)}`");
            }

            return;
        }

        if (sequence.Items.IsEmpty && !list.MayBeEmpty)
        {
            findings.Add(
                named.Name == "sources" ? rules.Unsourced : rules.WrongValue,
                named.Location,
                $"`{named.Name}` is empty",
                $"write `{named.Name}: {Example.Of(list)}`");
        }

        foreach (var item in sequence.Items)
        {
            Value(item, list.Item, named with { Location = item.Location });
        }

        UniqueIds(sequence, list.Item);
    }

    private void UniqueIds(YamlSequence sequence, ValueShape item)
    {
        if (item is not ValueShape.Group group || !group.Keys.Any(k => k.Name == Id))
        {
            return;
        }

        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var id in sequence.Items.OfType<YamlMapping>().Select(m => m.Find(Id)?.Value).OfType<YamlScalar>())
        {
            if (!seen.TryAdd(id.Value, id.Location))
            {
                findings.Add(Diagnostic.At(rules.DuplicateId, id.Location, $"the id `{id.Value}` is given twice", "give one of the two another id")
                    .RelatedTo("first given", seen[id.Value]));
            }
        }
    }

    private void Map(YamlMapping mapping, ValueShape.Map map, Named named)
    {
        foreach (var entry in mapping.Entries)
        {
            _scalars.Check(entry.Key, map.Key, named with { Location = entry.Key.Location });
            Value(entry.Value, map.Value, new Named(entry.Key.Value, entry.Key.Location));
        }
    }

    private void Wrong(YamlNode node, Named named, string must, string hint)
    {
        var location = node is YamlScalar { IsEmpty: false } ? node.Location : named.Location;
        findings.Add(rules.WrongValue, location, $"`{named.Name}` {must}", hint);
    }
}

/// <summary>The key that a value belongs to.</summary>
internal readonly record struct Named(string Name, Location Location);

/// <summary>What an author could write, for the hints.</summary>
internal static class Example
{
    public static string Of(ValueShape shape) => shape switch
    {
        ValueShape.Text or ValueShape.TextOrNothing or ValueShape.ShortText => "…",
        ValueShape.Date => "2020-09-09",
        ValueShape.YesNo => "yes",
        ValueShape.Number number => number.Least.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ValueShape.OneOf oneOf => oneOf.Words[0],
        ValueShape.Id => "an-id",
        ValueShape.WebAddress => "https://example.org/",
        ValueShape.Language => LanguageRow.Example.Value,
        ValueShape.Hex hex => new string('0', hex.Digits),
        ValueShape.ListOf { Item: ValueShape.Group } => "- …",
        ValueShape.ListOf list => $"[{Of(list.Item)}]",
        ValueShape.Group or ValueShape.Map => "…",
        _ => throw new UnreachableException(shape.GetType().Name),
    };
}
