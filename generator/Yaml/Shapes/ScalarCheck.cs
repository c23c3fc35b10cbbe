using System.Diagnostics;

namespace Generator.Yaml.Shapes;

/// <summary>Holds one text against its shape.</summary>
/// <param name="linkHosts">Hosts that are allowed though they are not plain ASCII.</param>
internal sealed class ScalarCheck(ShapeRules rules, IReadOnlyCollection<string> linkHosts, Findings findings)
{
    private const int LongestId = 64;

    public void Check(YamlScalar scalar, ValueShape shape, Named named)
    {
        var text = scalar.Value.Trim();
        if (text.Length == 0)
        {
            if (shape is not ValueShape.TextOrNothing)
            {
                findings.Add(rules.WrongValue, named.Location, $"`{named.Name}` is empty", EmptyHint(shape, named));
            }
        }
        else if (ProblemOf(text, shape) is { } problem)
        {
            findings.Add(rules.WrongValue, scalar.Location, $"`{named.Name}` {problem.Must}", problem.Hint);
        }
    }

    private static string EmptyHint(ValueShape shape, Named named) => shape is ValueShape.Text
        ? "write its text after the colon, or delete the line"
        : $"write `{named.Name}: {Example.Of(shape)}`, or delete the line";

    private Problem? ProblemOf(string text, ValueShape shape) => shape switch
    {
        ValueShape.Text or ValueShape.TextOrNothing => null,
        ValueShape.ShortText few => Words(text, few.MostWords),
        ValueShape.Date => PartialDate.TryParse(text, out _)
            ? null
            : new Problem("is not a date", "write it as `2020-09-09`, or as `2020-09` or `2020` where no more is known"),
        ValueShape.YesNo => YesNo.TryParse(text, out _) ? null : new Problem("must be `yes` or `no`", Suggestion.DidYouMean(text, ["yes", "no"])),
        ValueShape.Number number => Number(text, number),
        ValueShape.OneOf oneOf => oneOf.Words.Contains(text)
            ? null
            : new Problem($"cannot be `{Shortened(text)}`", Suggestion.DidYouMean(text, oneOf.Words) ?? $"write {Listed(oneOf.Words)}"),
        ValueShape.Id => IsId(text) ? null : new Problem("is not an id", $"use 1 to {LongestId} of the characters a–z, 0–9, `-` and `_`"),
        ValueShape.WebAddress => Address(text),
        ValueShape.Language => LanguageTag.TryParse(text, out _, out var nearest)
            ? null
            : new Problem($"names no language: `{Shortened(text)}`", nearest is null ? "write a tag of BCP 47, such as `fr` or `zh-Hans`" : $"write `{nearest}`"),
        ValueShape.Hex hex => text.Length == hex.Digits && text.All(char.IsAsciiHexDigitLower)
            ? null
            : new Problem($"must be {hex.Digits} digits from 0–9 and a–f", "run the `seal` command and paste the lines that it prints"),
        _ => throw new UnreachableException(shape.GetType().Name),
    };

    private static Problem? Words(string text, int most)
    {
        var count = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return count <= most
            ? null
            : new Problem(
                string.Create(CultureInfo.InvariantCulture, $"has {count} words, and a quotation may have at most {most}"),
                "shorten it, or say it in your own words in the summary");
    }

    private static Problem? Number(string text, ValueShape.Number number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= number.Least && value <= number.Most
            ? null
            : new Problem(string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {number.Least} to {number.Most}"), null);

    private static bool IsId(string text) =>
        text.Length <= LongestId && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

    private Problem? Address(string text)
    {
        var address = AddressPolicy.Judge(text, linkHosts);
        return address.Form switch
        {
            AddressForm.Web => null,
            AddressForm.Refused => new Problem($"cannot be used: {address.Problem}", address.Hint),
            _ => new Problem("must be the address of a page", "begin it with `https://`"),
        };
    }

    /// <summary>A text as a message quotes it: one that should be a single word can be a whole page.</summary>
    private static string Shortened(string text)
    {
        const int longest = 40;
        return text.Length <= longest ? text : text[..longest] + "…";
    }

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"`{w}`"));

    /// <param name="Must">What is wrong, to stand after the key.</param>
    private sealed record Problem(string Must, string? Hint);
}

/// <summary>Truth, as people write it.</summary>
internal static class YesNo
{
    public static bool TryParse(string text, out bool value)
    {
        value = text is "yes" or "true" or "Yes" or "True";
        return value || text is "no" or "false" or "No" or "False";
    }
}
