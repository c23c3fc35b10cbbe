using System.Text;

namespace Generator.Tests.Hostile;

/// <summary>
/// Changes a text or image at random: signs, lines, words of its language, parts of another, and now and then a part a
/// thousand times over. The same seed and number make the same input on every machine.
/// </summary>
internal sealed class Mutator(FuzzKind kind, int seed)
{
    private const int LongestInput = 400_000;

    public byte[] Input(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var text = new StringBuilder(Pick(random, kind.Samples));
        for (var i = random.Next(5); i >= 0; i--)
        {
            Change(text, random);
        }

        if (text.Length > LongestInput)
        {
            text.Length = LongestInput;
        }

        var bytes = kind.Encoding.GetBytes(text.ToString());
        return random.Next(10) == 0 ? WithOddBytes(bytes, random) : bytes;
    }

    private void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(40), text.Length - at);
        switch (random.Next(10))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2 or 3 or 4:
                text.Insert(at, Pick(random, kind.Tokens));
                break;
            case 5 or 6:
                ChangeLines(text, random);
                break;
            case 7:
                Splice(text, random);
                break;
            case 8 when random.Next(4) == 0:
                var part = random.Next(2) == 0 ? Pick(random, kind.Tokens) : text.ToString(at, length);
                text.Insert(at, new StringBuilder().Insert(0, part, 1 << random.Next(15)));
                break;
            default:
                text.Insert(at, (char)random.Next(random.Next(3) == 0 ? 0xD800 : 0x80));
                break;
        }
    }

    /// <summary>A line is taken away, doubled, or goes to another place.</summary>
    private static void ChangeLines(StringBuilder text, Random random)
    {
        var lines = text.ToString().Split('\n').ToList();
        var (at, to) = (random.Next(lines.Count), random.Next(lines.Count));
        var line = lines[at];
        if (random.Next(3) != 0)
        {
            lines.RemoveAt(at);
        }

        if (random.Next(3) != 0)
        {
            lines.Insert(Math.Min(to, lines.Count), line);
        }

        text.Clear().AppendJoin('\n', lines);
    }

    /// <summary>The beginning of this one and the end of another.</summary>
    private void Splice(StringBuilder text, Random random)
    {
        var other = Pick(random, kind.Samples);
        text.Length = random.Next(text.Length + 1);
        text.Append(other.AsSpan(random.Next(other.Length + 1)));
    }

    private static byte[] WithOddBytes(byte[] bytes, Random random)
    {
        for (var i = random.Next(4); i >= 0 && bytes.Length > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
