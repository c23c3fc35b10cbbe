using System.Buffers;
using System.Text;
using Generator.Text;

namespace Generator.Blocks;

/// <summary>
/// Tells whether a word of front matter or of strings has anything to translate: a letter that belongs to no
/// placeholder, which stays as it is in every language.
/// </summary>
internal static class FieldWords
{
    private static readonly SearchValues<char> PlaceholderNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    public static bool AreIn(string text) => Words.AreIn(BlockText.Normalise(WithoutPlaceholders(text)));

    private static string WithoutPlaceholders(string text)
    {
        var rest = new StringBuilder(text.Length);
        var at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open)
        {
            var name = text.AsSpan(open + 1).IndexOfAnyExcept(PlaceholderNames);
            var isPlaceholder = name > 0 && text[open + 1 + name] == '}';
            rest.Append(text, at, open - at).Append(isPlaceholder ? ' ' : '{');
            at = isPlaceholder ? open + name + 2 : open + 1;
        }

        return rest.Append(text, at, text.Length - at).ToString();
    }
}
