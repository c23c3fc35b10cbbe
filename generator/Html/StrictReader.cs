using System.Net;

namespace Generator.Html;

/// <summary>
/// Reads a page in one pass over its text, as long as it is written without anything that a parser would have to repair:
/// each element is known, stands where HTML has it and is closed by a tag of its own, attributes are quoted, references
/// are plain. Then nothing in the algorithm of browsers (HTML, 13.2.6) moves, implies or drops anything but white space.
/// At the first sign that is not so it gives up, and the page is read by AngleSharp.
/// </summary>
internal sealed class StrictReader
{
    private const string Doctype = "<!doctype html>";
    private const int MostAttributes = 32;

    /// <summary>Where text other than white space would go elsewhere.</summary>
    private const Place OfNoText = Place.Document | Place.Root | Place.Head | Place.Table | Place.Rows | Place.Cells;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
    private static readonly SearchValues<char> Repaired = SearchValues.Create("\0\r");

    /// <summary>Names of attributes in drawings of which parsers change no capital; there is none with a hyphen that they do.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfDrawings = Names(
        "aria-hidden class cx cy d dir fill font-size height id lang points r role rx ry stroke style text-anchor transform viewBox width x x1 x2 y y1 y2");

    /// <summary>The usual names, so that they need not be made for each element.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Usual = Names(
        "alt aria-current aria-label aria-labelledby charset class content datetime dir for height href hreflang http-equiv id lang name "
        + "property rel role scope src title type value width");

    private readonly string _source;
    private readonly ParsedPage _page;
    private readonly Stack<(ElementRule Rule, Place Holds)> _open = [];
    private readonly HashSet<string> _once = [];
    private readonly List<PageAttribute> _attributes = [];
    private int _at = Doctype.Length;
    private int _ends;
    private string? _text;

    private StrictReader(string source) => (_source, _page) = (source, new ParsedPage(source) { HasDoctype = true });

    private char Here => _at < _source.Length ? _source[_at] : '\0';

    private Place Holds => _open.TryPeek(out var open) ? open.Holds : Place.Document;

    /// <returns>The page, or nothing where the answer of AngleSharp could be another.</returns>
    public static ParsedPage? Read(string source) =>
        source.StartsWith(Doctype, StringComparison.OrdinalIgnoreCase) && !source.AsSpan().ContainsAny(Repaired) && new StrictReader(source) is var reader && reader.TryRead()
            ? reader._page
            : null;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private bool TryRead()
    {
        while (_at < _source.Length)
        {
            var isRead = Here != '<' ? TryReadText() : _at + 1 < _source.Length && _source[_at + 1] == '/' ? TryReadEnd() : TryReadStart();
            if (!isRead)
            {
                return false;
            }
        }

        return _ends == 2 && TryClose() && TryClose();
    }

    /// <summary>What follows the end of the body belongs to it still; before the head and outside of everything, white space goes.</summary>
    private bool TryReadText()
    {
        var text = _source.AsSpan(_at);
        text = text.IndexOf('<') is >= 0 and var end ? text[..end] : text;
        _at += text.Length;
        var holds = Holds;
        var isSpace = !text.ContainsAnyExcept(" \n\t");
        if (!isSpace && (_ends > 0 || (holds & OfNoText) != 0))
        {
            return false;
        }

        return holds == Place.Document || (holds == Place.Root && _page.Elements.Count == 1) || TryAdd(text);
    }

    private bool TryAdd(ReadOnlySpan<char> text)
    {
        var decoded = PlainReferences.Decode(text);
        _text += decoded;
        return decoded is not null;
    }

    private bool TryReadStart()
    {
        var start = _at++;
        if (_ends > 0 || !ElementRule.ByName.TryGetValue(Name(), out var rule) || !CanOpen(rule))
        {
            return false;
        }

        _at += rule.Name.Length;
        var isDrawing = Holds == Place.Drawing || rule.Holds == Place.Drawing;
        if (!TryReadAttributes(isDrawing ? OfDrawings : Usual, isDrawing))
        {
            return false;
        }

        var isClosed = rule.Holds == Place.Nothing;
        if (Here == '/' && (isDrawing || isClosed))
        {
            (_at, isClosed) = (_at + 1, true);
        }

        return Here == '>' && Open(rule, start, isClosed);
    }

    private bool CanOpen(ElementRule rule) => (rule.In & Holds) != 0 && !(rule.EndsParagraph && _once.Contains("p"))
        && !(rule.Once is { } once && _once.Contains(once))
        && (rule.In != Place.Root || _page.Elements.Count == 1 == (rule.Holds == Place.Head));

    private bool Open(ElementRule rule, int start, bool isClosed)
    {
        _at++;
        AddText();
        _page.Open(rule.Name, start, [.. _attributes]);
        if (isClosed)
        {
            _page.Close();
            return true;
        }

        _open.Push((rule, rule.Name == "div" && Holds == Place.Terms ? Place.Terms : rule.Holds));
        if (rule.Once is { } once)
        {
            _once.Add(once);
        }

        return rule.Holds switch
        {
            Place.Raw => TryReadRaw(),
            _ when rule.Name == "pre" => Here is not ('\n' or '&'),
            _ => true,
        };
    }

    /// <summary>Styles and data; what looks like a comment in a script has rules of its own.</summary>
    private bool TryReadRaw()
    {
        var end = _source.IndexOf("</", _at, StringComparison.Ordinal);
        if (end < 0 || _source.AsSpan(_at, end - _at).Contains("<!", StringComparison.Ordinal))
        {
            return false;
        }

        _text = end > _at ? _source[_at..end] : null;
        _at = end;
        return true;
    }

    private bool TryReadAttributes(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known, bool isDrawing)
    {
        _attributes.Clear();
        while (Here is ' ' or '\n' or '\t')
        {
            while (Here is ' ' or '\n' or '\t')
            {
                _at++;
            }

            if (Here is not ('>' or '/') && !TryReadAttribute(known, isDrawing))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadAttribute(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known, bool isDrawing)
    {
        var written = Name();
        if (!known.TryGetValue(written, out var name) && (!isDrawing || written.Contains('-')) && !written.ContainsAnyInRange('A', 'Z'))
        {
            name = written.ToString();
        }

        _at += written.Length;
        if (string.IsNullOrEmpty(name) || _attributes.Count == MostAttributes || _attributes.Exists(a => a.Name == name) || TryReadValue() is not { } value)
        {
            return false;
        }

        _attributes.Add(new PageAttribute(null, name, value));
        return true;
    }

    /// <summary>The value behind a name; empty without one.</summary>
    private string? TryReadValue()
    {
        if (Here != '=')
        {
            return "";
        }

        _at++;
        var value = Here == '"' ? _source.AsSpan(_at + 1) : default;
        var end = value.IndexOf('"');
        _at += end + 2;
        return end < 0 ? null : PlainReferences.Decode(value[..end]);
    }

    private ReadOnlySpan<char> Name()
    {
        var rest = _source.AsSpan(_at);
        return rest.IndexOfAnyExcept(NameCharacters) is >= 0 and var end ? rest[..end] : rest;
    }

    /// <summary>The ends of body and html close nothing, for what follows is put into the body.</summary>
    private bool TryReadEnd()
    {
        _at += 2;
        if (_ends == 2 || _open.Count == 0 || !Name().SequenceEqual(_ends == 1 ? "html" : _open.Peek().Rule.Name))
        {
            return false;
        }

        _at += Name().Length;
        var isEnd = Here == '>';
        _at++;
        if (_ends == 1 || _open.Peek().Rule.Name == "body")
        {
            _ends++;
            return isEnd;
        }

        return isEnd && TryClose();
    }

    private bool TryClose()
    {
        AddText();
        if (_open.Pop().Rule.Once is { } once)
        {
            _once.Remove(once);
        }

        _page.Close();
        return true;
    }

    private void AddText()
    {
        if (_text is not null)
        {
            _page.Add(_text);
            _text = null;
        }
    }
}

/// <summary>Reads the character references that mean the same to every parser: a few names, and numbers of ordinary characters.</summary>
internal static class PlainReferences
{
    private const int Longest = 10;

    private static readonly SearchValues<char> Inside = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#");

    /// <returns>The text without references; nothing where it has others than these.</returns>
    public static string? Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text is "\n" ? "\n" : text.ToString();
        }

        var decoded = new StringBuilder(text.Length);
        while (text.IndexOf('&') is >= 0 and var at)
        {
            var rest = text[at..];
            var end = rest[..Math.Min(rest.Length, Longest)].IndexOf(';') + 1;
            if (CharacterOf(rest[..end]) is not { } character)
            {
                return null;
            }

            decoded.Append(text[..at]).Append(character);
            text = rest[end..];
        }

        return decoded.Append(text).ToString();
    }

    /// <summary>The framework knows the names of HTML 4, of which two have become other signs since.</summary>
    private static char? CharacterOf(ReadOnlySpan<char> reference) =>
        reference is not ("" or "&lang;" or "&rang;") && !reference[1..^1].ContainsAnyExcept(Inside)
        && WebUtility.HtmlDecode(reference.ToString()) is [var character] && !char.IsControl(character) && character is < '\uD800'
            ? character
            : null;
}
