namespace Generator.Yaml;

/// <summary>
/// What the value of a key may be, each form once: how it is read, what an author could write, and what is said to an
/// author who wrote something else.
/// </summary>
/// <param name="Example">What an author could write; it is accepted.</param>
internal abstract record YamlType(string Example)
{
    private const int LongestId = 64;

    /// <summary>The words that are accepted, where they are few.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The keys of a group, or of the groups in a list; nothing for other values.</summary>
    public Func<ImmutableArray<Key>>? Keys { get; init; }

    /// <summary>Any text that is not empty.</summary>
    public static YamlType<Located<string>> Text { get; } =
        OfText<string>("…", text => text, new Problem("is empty", "write its text after the colon, or delete the line"));

    /// <summary>A text, or nothing.</summary>
    public static YamlType<Located<string>> TextOrNothing { get; } = OfText<string>("…", text => text, "");

    /// <summary>A year, a month or a day, in ISO 8601.</summary>
    public static YamlType<Located<PartialDate>> Date { get; } = OfText<PartialDate>("2020-09-09", text => PartialDate.TryParse(text, out var date)
        ? date
        : new Problem("is not a date", "write it as `2020-09-09`, or as `2020-09` or `2020` where no more is known"));

    /// <summary><c>yes</c> or <c>no</c>, also <c>true</c> or <c>false</c>.</summary>
    public static YamlType<Located<bool>> YesNo { get; } = OfText<bool>("yes", text => text switch
    {
        "yes" or "true" or "Yes" or "True" => true,
        "no" or "false" or "No" or "False" => false,
        _ => new Problem("must be `yes` or `no`", Suggestion.DidYouMean(text, ["yes", "no"])),
    });

    /// <summary>An id, made here or of something elsewhere: <c>[a-z0-9_-]</c>, 1 to 64 characters.</summary>
    public static YamlType<Located<string>> Id { get; } = OfText<string>("an-id", text =>
        text.Length <= LongestId && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_')
            ? text
            : new Problem("is not an id", $"use 1 to {LongestId} of the characters a–z, 0–9, `-` and `_`"));

    /// <summary>The tag of a language.</summary>
    public static YamlType<Located<LanguageTag>> Language { get; } = OfText<LanguageTag>(LanguageRow.Example.Value, text => LanguageTag.TryParse(text, out var tag, out var nearest)
        ? tag
        : new Problem($"names no language: `{Shortened(text)}`", nearest is null ? "write a tag of BCP 47, such as `fr` or `zh-Hans`" : $"write `{nearest}`"));

    /// <summary>A text of few words, such as a quotation.</summary>
    public static YamlType<Located<string>> ShortText(int mostWords) => OfText<string>("…", text =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length is var count && count <= mostWords
            ? text
            : new Problem(
                string.Create(CultureInfo.InvariantCulture, $"has {count} words, and a quotation may have at most {mostWords}"),
                "shorten it, or say it in your own words in the summary"));

    /// <summary>A whole number.</summary>
    public static YamlType<Located<int>> Number(int least, int most) => OfText<int>(least.ToString(CultureInfo.InvariantCulture), text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : new Problem(string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {least} to {most}"), null));

    /// <summary>Hexadecimal digits in lower case.</summary>
    public static YamlType<Located<string>> Hex(int digits) => OfText<string>(new string('0', digits), text =>
        text.Length == digits && text.All(char.IsAsciiHexDigitLower)
            ? text
            : new Problem($"must be {digits} digits from 0–9 and a–f", "run the `seal` command and paste the lines that it prints"));

    /// <summary>The address of a page of the web.</summary>
    /// <param name="linkHosts">Hosts that are allowed though they are not plain ASCII.</param>
    public static YamlType<Located<Uri>> WebAddress(IReadOnlyCollection<string> linkHosts) => OfText<Uri>("https://example.org/", text =>
        AddressPolicy.Judge(text, linkHosts) switch
        {
            { Form: AddressForm.Web } => new Uri(AddressPolicy.Encoded(text)),
            { Form: AddressForm.Refused } address => new Problem($"cannot be used: {address.Problem}", address.Hint),
            _ => new Problem("must be the address of a page", "begin it with `https://`"),
        });

    /// <summary>A member of an enumeration, by its name in lower case with hyphens.</summary>
    public static YamlType<Located<T>> OneOf<T>()
        where T : struct, Enum =>
        OneOf([.. Enum.GetValues<T>().Select(value => (EnumWords.Of(value), value))]);

    /// <summary>One of a few words.</summary>
    public static YamlType<Located<T>> OneOf<T>(params ImmutableArray<(string Word, T Value)> rows)
    {
        ImmutableArray<string> words = [.. rows.Select(r => r.Word)];
        return OfText<T>(words[0], text => words.IndexOf(text) is var index and >= 0
            ? rows[index].Value
            : new Problem(
                $"cannot be `{Shortened(text)}`",
                Suggestion.DidYouMean(text, words) ?? $"write {string.Join(", ", words.Select(w => $"`{w}`"))}")) with
        { Words = words };
    }

    /// <summary>A list. Groups in it that have a key <c>id</c> have each another one.</summary>
    public static YamlType<ImmutableArray<T>> ListOf<T>(YamlType<T> item) => ListOf(item, mayBeEmpty: true);

    /// <summary>A list with at least one item.</summary>
    public static YamlType<ImmutableArray<T>> FilledListOf<T>(YamlType<T> item) => ListOf(item, mayBeEmpty: false);

    /// <summary>Keys that are known beforehand.</summary>
    public static YamlType<T> Group<T>(Func<KeyReader, T> read)
    {
        return new YamlType<T>("…", Read, () => KeyReader.Placeholder(read)) { Keys = () => KeyReader.KeysOf(read) };

        T? Read(YamlNode node, KeyPlace place) =>
            place.GroupIn(node) is { } group ? KeyReader.Read(group, $"`{place.Key}`", place.Faults, read) : default;
    }

    /// <summary>Keys of one form, each with a value of one form.</summary>
    public static YamlType<ImmutableArray<(TKey Key, T Value)>> Map<TKey, T>(YamlType<TKey> key, YamlType<T> value)
        where TKey : class
        where T : class
    {
        return new YamlType<ImmutableArray<(TKey Key, T Value)>>("…", Read, () => []);

        ImmutableArray<(TKey Key, T Value)> Read(YamlNode node, KeyPlace place) =>
        [
            .. from entry in place.GroupIn(node)?.Entries ?? []
               let name = key.Read(entry.Key, place with { Location = entry.Key.Location })
               let item = value.Read(entry.Value, new KeyPlace(entry.Key.Value, entry.Key.Location, place.Faults))
               where name is not null && item is not null
               select (name, item),
        ];
    }

    private static YamlType<ImmutableArray<T>> ListOf<T>(YamlType<T> item, bool mayBeEmpty)
    {
        var example = item.Keys is null ? $"[{item.Example}]" : "- …";
        return new YamlType<ImmutableArray<T>>(example, Read, () => []) { Keys = item.Keys };

        ImmutableArray<T> Read(YamlNode node, KeyPlace place)
        {
            if (place.ListIn(node, example, mayBeEmpty) is not { } list)
            {
                return [];
            }

            if (item.Keys is { } keys)
            {
                place.Faults.RepeatedIds(list, keys);
            }

            return [.. list.Items.Select(i => item.Read(i, place with { Location = i.Location })).OfType<T>()];
        }
    }

    /// <summary>One text of some form.</summary>
    /// <param name="ofNothing">What is said of an empty text, if not to write something like the example.</param>
    private static YamlType<Located<T>> OfText<T>(string example, Func<string, Parsed<T>> parse, Parsed<T>? ofNothing = null)
    {
        return new YamlType<Located<T>>(example, Read, () => new Located<T>(parse(example).Value!, default));

        Located<T>? Read(YamlNode node, KeyPlace place)
        {
            if (place.TextIn(node, example) is not { } scalar)
            {
                return null;
            }

            var text = scalar.Value.Trim();
            var parsed = text.Length > 0 ? parse(text) : ofNothing ?? new Problem("is empty", $"write `{place.Key}: {example}`, or delete the line");
            if (parsed.Problem is { } problem)
            {
                place.Report(text.Length > 0 ? scalar.Location : place.Location, problem.Must, problem.Hint);
                return null;
            }

            return new Located<T>(parsed.Value!, scalar.Location);
        }
    }

    /// <summary>A text as a message quotes it: one that should be a single word can be a whole page.</summary>
    private static string Shortened(string text)
    {
        const int longest = 40;
        return text.Length <= longest ? text : text[..longest] + "…";
    }

    /// <summary>A text as its value, or what is wrong with it.</summary>
    private readonly record struct Parsed<T>(T? Value, Problem? Problem)
    {
        public static implicit operator Parsed<T>(T value) => new(value, null);

        public static implicit operator Parsed<T>(Problem problem) => new(default, problem);
    }

    /// <param name="Must">What is wrong, to stand after the key.</param>
    private sealed record Problem(string Must, string? Hint);
}

/// <summary>A form of values that are read as one type.</summary>
/// <param name="Read">The value, or nothing beside an error.</param>
/// <param name="Placeholder">What stands in for a required value beside an error.</param>
internal sealed record YamlType<T>(string Example, Func<YamlNode, KeyPlace, T?> Read, Func<T> Placeholder) : YamlType(Example);
