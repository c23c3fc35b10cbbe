using System.Net;

namespace Generator.Html;

/// <summary>
/// Reads a page in one pass over its text, as long as it is written without anything that a parser would have to repair:
/// each element is known, stands where HTML has it and is closed by a tag of its own, attributes are quoted, references
/// are plain. Then nothing in the algorithm of browsers (HTML, 13.2.6) moves, implies or drops anything but white space.
/// At the first sign that is not so it gives up, and the page is read by AngleSharp.
/// </summary>
internal sealed class StrictReader(string source)
{
    private const string Doctype = "<!doctype html>";
    private const int MostAttributes = 32;
    private const int LongestReference = 10;

    /// <summary>Where text other than white space would go elsewhere.</summary>
    private const Place OfNoText = Place.Document | Place.Root | Place.Head | Place.Table | Place.Rows | Place.Cells;

    private static readonly SearchValues<char> InNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
    private static readonly SearchValues<char> InReferences = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#");

    /// <summary>Names that are not made anew each time. In drawings parsers leave them as they are, as they do all with a hyphen.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Attributes = (
        "alt aria-current aria-hidden aria-label aria-labelledby charset class content cx cy d datetime dir fill font-size for height "
        + "href hreflang http-equiv id lang name points property r rel role rx ry scope src stroke style text-anchor title transform type "
        + "value viewBox width x x1 x2 y y1 y2")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ParsedPage _page = new(source) { HasDoctype = true };
    private readonly Stack<(ElementRule Rule, Place Holds)> _open = new([(ElementRule.Document, Place.Document)]);
    private readonly HashSet<string> _once = [];
    private readonly List<PageAttribute> _attributes = [];
    private int _at = Doctype.Length;
    private int _ends;
    private bool _isInDoubt;
    private string? _text;

    private char Here => _at < source.Length ? source[_at] : '\0';

    /// <returns>The page, or nothing where the answer of AngleSharp could be another.</returns>
    public static ParsedPage? Read(string source)
    {
        var reader = new StrictReader(source);
        reader.Expect(source.StartsWith(Doctype, StringComparison.OrdinalIgnoreCase) && !source.AsSpan().ContainsAny('\0', '\r'));
        reader.Read();
        return reader._isInDoubt ? null : reader._page;
    }

    /// <returns>A text without references; nothing where it has others than those that mean the same to every parser.</returns>
    internal static string? Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text is "\n" ? "\n" : text.ToString();
        }

        var decoded = new StringBuilder(text.Length);
        while (text.IndexOf('&') is >= 0 and var at)
        {
            var rest = text[at..];
            var end = rest[..Math.Min(rest.Length, LongestReference)].IndexOf(';') + 1;
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
        reference is not ("" or "&lang;" or "&rang;") && !reference[1..^1].ContainsAnyExcept(InReferences)
        && WebUtility.HtmlDecode(reference.ToString()) is [var character] && !char.IsControl(character) && character < '\uD800'
            ? character
            : null;

    private void Read()
    {
        while (_at < source.Length)
        {
            switch (source.AsSpan(_at))
            {
                case ['<', '/', ..]:
                    ReadEnd();
                    break;
                case ['<', ..]:
                    ReadStart();
                    break;
                default:
                    ReadText();
                    break;
            }
        }

        Expect(_ends == 2);
        Close();
        Close();
    }

    private void Expect(bool isSo)
    {
        if (!isSo)
        {
            (_isInDoubt, _at) = (true, source.Length);
        }
    }

    /// <summary>What follows the end of the body belongs to it still; before the head and outside of everything, white space goes.</summary>
    private void ReadText()
    {
        var text = Take(source.AsSpan(_at).IndexOf('<'));
        var holds = _open.Peek().Holds;
        Expect(!text.ContainsAnyExcept(" \n\t") || (_ends == 0 && (holds & OfNoText) == 0));
        if (holds != Place.Document && (holds != Place.Root || _page.Elements.Count > 1))
        {
            _text += Decoded(text);
        }
    }

    private void ReadStart()
    {
        var start = _at++;
        var holds = _open.Peek().Holds;
        if (!ElementRule.ByName.TryGetValue(Name(), out var rule) || (rule.In & holds) == 0 || !CanOpen(rule))
        {
            Expect(false);
            return;
        }

        var isDrawing = ((holds | rule.Holds) & Place.Drawing) != 0;
        ReadAttributes(isDrawing);
        var isClosed = rule.Holds == Place.Nothing;
        if (Here == '/' && (isDrawing || isClosed))
        {
            (_at, isClosed) = (_at + 1, true);
        }

        Expect(Here == '>');
        _at++;
        Open(rule, start, rule.Name == "div" && holds == Place.Terms ? holds : rule.Holds);
        if (isClosed)
        {
            Close();
        }
        else if (rule.Holds == Place.Raw)
        {
            ReadRaw();
        }
    }

    private bool CanOpen(ElementRule rule) => _ends == 0
        && !(rule.EndsParagraph && _once.Contains("p"))
        && !(rule.Once is { } once && _once.Contains(once))
        && (rule.In != Place.Root || _page.Elements.Count == 1 == (rule.Holds == Place.Head));

    private void Open(ElementRule rule, int start, Place holds)
    {
        AddText();
        _page.Open(rule.Name, start, [.. _attributes]);
        _open.Push((rule, holds));
        Expect(rule.Once is not { } once || _once.Add(once));
        Expect(rule.Name != "pre" || Here is not ('\n' or '&'));
    }

    /// <summary>Styles and data; what looks like a comment in a script has rules of its own.</summary>
    private void ReadRaw()
    {
        var text = Take(source.AsSpan(Math.Min(_at, source.Length)).IndexOf("</"));
        Expect(!text.Contains("<!", StringComparison.Ordinal));
        _text = text.IsEmpty ? null : text.ToString();
    }

    private void ReadAttributes(bool isDrawing)
    {
        _attributes.Clear();
        while (Here is ' ' or '\n' or '\t')
        {
            _at++;
            if (Here is not ('>' or '/' or ' ' or '\n' or '\t'))
            {
                ReadAttribute(isDrawing);
            }
        }
    }

    private void ReadAttribute(bool isDrawing)
    {
        var written = Name();
        var isKnown = Attributes.TryGetValue(written, out var name);
        name ??= written.ToString();
        Expect(name.Length > 0 && (isDrawing ? isKnown || written.Contains('-') : name != "viewBox"));
        Expect(name == "viewBox" || !written.ContainsAnyInRange('A', 'Z'));
        Expect(_attributes.Count < MostAttributes && !_attributes.Exists(a => a.Name == name));
        _attributes.Add(new PageAttribute(null, name, Here == '=' ? Value() : ""));
    }

    private string Value()
    {
        _at++;
        Expect(Here == '"');
        _at++;
        var value = Take(source.AsSpan(Math.Min(_at, source.Length)).IndexOf('"'));
        _at++;
        return Decoded(value);
    }

    private string Decoded(ReadOnlySpan<char> text)
    {
        var decoded = Decode(text);
        Expect(decoded is not null);
        return decoded ?? "";
    }

    private ReadOnlySpan<char> Name() => Take(source.AsSpan(Math.Min(_at, source.Length)).IndexOfAnyExcept(InNames));

    /// <param name="length">To the end where it is negative.</param>
    private ReadOnlySpan<char> Take(int length)
    {
        var rest = source.AsSpan(Math.Min(_at, source.Length));
        var taken = length < 0 ? rest : rest[..length];
        _at += taken.Length;
        return taken;
    }

    /// <summary>The ends of body and html close nothing, for what follows is put into the body.</summary>
    private void ReadEnd()
    {
        _at += 2;
        var name = _open.Peek().Rule.Name;
        Expect(_ends < 2 && Name().SequenceEqual(_ends == 1 ? "html" : name) && Here == '>');
        _at++;
        if (_ends == 1 || name == "body")
        {
            _ends++;
        }
        else
        {
            Close();
        }
    }

    private void Close()
    {
        if (!_isInDoubt)
        {
            AddText();
            _ = _open.Pop().Rule.Once is { } once && _once.Remove(once);
            _page.Close();
        }
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
