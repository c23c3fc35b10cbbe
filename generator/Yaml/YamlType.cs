using System.Text.Json;

namespace Generator.Yaml;

/// <summary>
/// What the value of a key may be, each form once: how it is read, what an author could write, and what is said to an
/// author who wrote something else.
/// </summary>
internal abstract class YamlType
{
    private const int LongestId = 64;

    /// <summary>What an author could write; it is accepted.</summary>
    public abstract string Example { get; }

    /// <summary>The words that are accepted, where they are few.</summary>
    public virtual ImmutableArray<string> Words => [];

    /// <summary>The keys of a group, or of the groups in a list.</summary>
    public virtual ImmutableArray<Key> Keys => [];

    /// <summary>Any text that is not empty.</summary>
    public static TextType<string> Text { get; } = new("…", text => text) { IfEmpty = "write its text after the colon, or delete the line" };

    /// <summary>A text, or nothing.</summary>
    public static TextType<string> TextOrNothing { get; } = new("…", text => text) { MayBeEmpty = true };

    /// <summary>A year, a month or a day, in ISO 8601.</summary>
    public static TextType<PartialDate> Date { get; } = new("2020-09-09", text => PartialDate.TryParse(text, out var date)
        ? date
        : new Problem("is not a date", "write it as `2020-09-09`, or as `2020-09` or `2020` where no more is known"));

    /// <summary><c>yes</c> or <c>no</c>, also <c>true</c> or <c>false</c>.</summary>
    public static TextType<bool> YesNo { get; } = new("yes", text => text switch
    {
        "yes" or "true" or "Yes" or "True" => true,
        "no" or "false" or "No" or "False" => false,
        _ => new Problem("must be `yes` or `no`", Suggestion.DidYouMean(text, ["yes", "no"])),
    });

    /// <summary>An id, made here or of something elsewhere: <c>[a-z0-9_-]</c>, 1 to 64 characters.</summary>
    public static TextType<string> Id { get; } = new("an-id", text =>
        text.Length <= LongestId && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_')
            ? text
            : new Problem("is not an id", $"use 1 to {LongestId} of the characters a–z, 0–9, `-` and `_`"));

    /// <summary>The tag of a language.</summary>
    public static TextType<LanguageTag> Language { get; } = new("fr", text => LanguageTag.TryParse(text, out var tag, out var nearest)
        ? tag
        : new Problem($"names no language: `{Shortened(text)}`", nearest is null ? "write a tag of BCP 47, such as `fr` or `zh-Hans`" : $"write `{nearest}`"));

    /// <summary>A text of few words, such as a quotation.</summary>
    public static TextType<string> ShortText(int mostWords) => new("…", text =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length is var count && count <= mostWords
            ? text
            : new Problem(
                string.Create(CultureInfo.InvariantCulture, $"has {count} words, and a quotation may have at most {mostWords}"),
                "shorten it, or say it in your own words in the summary"));

    /// <summary>A whole number.</summary>
    public static TextType<int> Number(int least, int most) => new(least.ToString(CultureInfo.InvariantCulture), text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : new Problem(string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {least} to {most}"), null));

    /// <summary>Hexadecimal digits in lower case.</summary>
    public static TextType<string> Hex(int digits) => new(new string('0', digits), text =>
        text.Length == digits && text.All(char.IsAsciiHexDigitLower)
            ? text
            : new Problem($"must be {digits} digits from 0–9 and a–f", "run the `seal` command and paste the lines that it prints"));

    /// <summary>The address of a page of the web.</summary>
    /// <param name="linkHosts">Hosts that are allowed though they are not plain ASCII.</param>
    public static TextType<Uri> WebAddress(IReadOnlyCollection<string> linkHosts) => new("https://example.org/", text =>
    {
        var address = AddressPolicy.Judge(text, linkHosts);
        return address.Form switch
        {
            AddressForm.Web => new Uri(text),
            AddressForm.Refused => new Problem($"cannot be used: {address.Problem}", address.Hint),
            _ => new Problem("must be the address of a page", "begin it with `https://`"),
        };
    });

    /// <summary>A member of an enumeration, by its name in lower case with hyphens.</summary>
    public static TextType<T> OneOf<T>()
        where T : struct, Enum =>
        OneOf([.. Enum.GetValues<T>().Select(value => (JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), value))]);

    /// <summary>One of a few words.</summary>
    public static TextType<T> OneOf<T>(params ImmutableArray<(string Word, T Value)> rows)
    {
        ImmutableArray<string> words = [.. rows.Select(r => r.Word)];
        return new TextType<T>(words[0], text => words.IndexOf(text) is var index and >= 0
            ? rows[index].Value
            : new Problem(
                $"cannot be `{Shortened(text)}`",
                Suggestion.DidYouMean(text, words) ?? $"write {string.Join(", ", words.Select(w => $"`{w}`"))}"))
        { Accepted = words };
    }

    /// <summary>A list. Groups in it that have a key <c>id</c> have each another one.</summary>
    public static YamlType<ImmutableArray<T>> ListOf<T>(YamlType<T> item) => new ListType<T>(item, mayBeEmpty: true);

    /// <summary>A list with at least one item.</summary>
    public static YamlType<ImmutableArray<T>> FilledListOf<T>(YamlType<T> item) => new ListType<T>(item, mayBeEmpty: false);

    /// <summary>Keys that are known beforehand.</summary>
    public static YamlType<T> Group<T>(Func<KeyReader, T> read) => new GroupType<T>(read);

    /// <summary>Keys of one form, each with a value of one form.</summary>
    public static YamlType<ImmutableArray<(Located<TKey> Key, Located<T> Value)>> Map<TKey, T>(TextType<TKey> key, TextType<T> value) =>
        new MapType<TKey, T>(key, value);

    /// <summary>A text as a message quotes it: one that should be a single word can be a whole page.</summary>
    private static string Shortened(string text)
    {
        const int longest = 40;
        return text.Length <= longest ? text : text[..longest] + "…";
    }
}

/// <summary>A value that is read as one type.</summary>
internal abstract class YamlType<T> : YamlType
{
    /// <summary>What stands in for a required value beside an error.</summary>
    public abstract T Placeholder { get; }

    /// <summary>What it is where its key is missing and need not be there.</summary>
    public virtual T? Absent => default;

    /// <summary>The value, or nothing beside an error.</summary>
    public abstract T? Read(YamlNode node, KeyPlace place);
}

/// <summary>One text of some form.</summary>
internal sealed class TextType<T>(string example, Func<string, Parsed<T>> parse) : YamlType<Located<T>>
{
    public override string Example => example;

    public override ImmutableArray<string> Words => Accepted;

    public override Located<T> Placeholder => new(parse(example).Value!, default);

    public ImmutableArray<string> Accepted { get; init; } = [];

    public bool MayBeEmpty { get; init; }

    /// <summary>What to do where it is empty, if not to write something like the example.</summary>
    public string? IfEmpty { get; init; }

    public override Located<T>? Read(YamlNode node, KeyPlace place)
    {
        if (node is not YamlScalar scalar)
        {
            place.ReportForm(node, "must be one text", $"write `{place.Key}: {Example}`");
            return null;
        }

        var text = scalar.Value.Trim();
        if (text.Length == 0 && !MayBeEmpty)
        {
            place.Report(place.Location, "is empty", IfEmpty ?? $"write `{place.Key}: {Example}`, or delete the line");
            return null;
        }

        var parsed = parse(text);
        if (parsed.Problem is { } problem)
        {
            place.Report(scalar.Location, problem.Must, problem.Hint);
            return null;
        }

        return new Located<T>(parsed.Value!, scalar.Location);
    }
}

/// <summary>A list of values of one form.</summary>
internal sealed class ListType<T>(YamlType<T> item, bool mayBeEmpty) : YamlType<ImmutableArray<T>>
{
    public override string Example => item is GroupType<T> ? "- …" : $"[{item.Example}]";

    public override ImmutableArray<Key> Keys => item.Keys;

    public override ImmutableArray<T> Placeholder => [];

    public override ImmutableArray<T> Absent => [];

    public override ImmutableArray<T> Read(YamlNode node, KeyPlace place)
    {
        var hint = $"write `{place.Key}: {Example}`";
        if (node is not YamlSequence list)
        {
            if (node is not YamlScalar { IsEmpty: true } || !mayBeEmpty)
            {
                place.ReportForm(node, "must be a list", hint);
            }

            return [];
        }

        if (list.Items.IsEmpty && !mayBeEmpty)
        {
            place.Faults.EmptyList(place, hint);
        }

        if (item is GroupType<T>)
        {
            place.Faults.RepeatedIds(list, () => item.Keys);
        }

        return [.. list.Items.Select(i => item.Read(i, place with { Location = i.Location })).OfType<T>()];
    }
}

/// <summary>A group of keys within another.</summary>
internal sealed class GroupType<T>(Func<KeyReader, T> read) : YamlType<T>
{
    public override string Example => "…";

    public override ImmutableArray<Key> Keys => KeyReader.KeysOf(read);

    public override T Placeholder => KeyReader.Placeholder(read);

    public override T? Read(YamlNode node, KeyPlace place)
    {
        if (node is YamlMapping group)
        {
            return KeyReader.Read(group, $"`{place.Key}`", place.Faults, read);
        }

        place.ReportNoGroup(node);
        return default;
    }
}

/// <summary>A group whose keys are chosen by who writes it.</summary>
internal sealed class MapType<TKey, T>(TextType<TKey> key, TextType<T> value) : YamlType<ImmutableArray<(Located<TKey> Key, Located<T> Value)>>
{
    public override string Example => "…";

    public override ImmutableArray<(Located<TKey> Key, Located<T> Value)> Placeholder => [];

    public override ImmutableArray<(Located<TKey> Key, Located<T> Value)> Absent => [];

    public override ImmutableArray<(Located<TKey> Key, Located<T> Value)> Read(YamlNode node, KeyPlace place)
    {
        if (node is not YamlMapping group)
        {
            place.ReportNoGroup(node);
            return [];
        }

        var rows = ImmutableArray.CreateBuilder<(Located<TKey> Key, Located<T> Value)>();
        foreach (var entry in group.Entries)
        {
            var name = key.Read(entry.Key, place with { Location = entry.Key.Location });
            var text = value.Read(entry.Value, new KeyPlace(entry.Key.Value, entry.Key.Location, place.Faults));
            if (name is not null && text is not null)
            {
                rows.Add((name, text));
            }
        }

        return rows.ToImmutable();
    }
}

/// <summary>A text as its value, or what is wrong with it.</summary>
internal readonly record struct Parsed<T>(T? Value, Problem? Problem)
{
    public static implicit operator Parsed<T>(T value) => new(value, null);

    public static implicit operator Parsed<T>(Problem problem) => new(default, problem);
}

/// <summary>What is wrong with a value.</summary>
/// <param name="Must">To stand after the key.</param>
internal sealed record Problem(string Must, string? Hint);
