using System.Diagnostics;
using System.Text.RegularExpressions;
using static Generator.Templating.Builtins.BuiltinGroup;

namespace Generator.Templating.Builtins;

/// <summary>The group <c>regex</c>. All calls of a page share one allowance of time.</summary>
internal static class RegexBuiltins
{
    public static BuiltinGroup Group { get; } = new(
        "regex",
        Row("escape", "pattern", a => Regex.Escape(a.RequiredText(0, "pattern", "Escape"))),
        Row("match", "text pattern ?options", a => Run(a, "Match", 2, Match)),
        Row("matches", "text pattern ?options", a => Run(a, "Matches", 2, Matches)),
        Row("replace", "text pattern replace ?options", a => Run(a, "Replace", 3, Replace)),
        Row("split", "text pattern ?options", a => Run(a, "Split", 2, Split)),
        Row("unescape", "pattern", a => Regex.Unescape(a.RequiredText(0, "pattern", "Unescape"))));

    private delegate Value Use(CallArgs args, Regex regex);

    private static Value Run(CallArgs args, string function, int options, Use use)
    {
        var budget = args.State.Budget;
        var started = Stopwatch.GetTimestamp();
        if (budget.RegexTimeLeft <= TimeSpan.Zero)
        {
            throw Faults.RegexTime();
        }

        args.RequiredText(0, "text", function);
        args.RequiredText(1, "pattern", function);
        try
        {
            var result = use(args, Compile(args, options));
            budget.RegexTimeLeft -= Stopwatch.GetElapsedTime(started);
            return result;
        }
        catch (RegexMatchTimeoutException)
        {
            throw Faults.RegexTime();
        }
        catch (RegexParseException exception)
        {
            throw Faults.Type(exception.Message);
        }
    }

    private static Regex Compile(CallArgs args, int optionsIndex)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in args.Text(optionsIndex))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        var (pattern, left) = (args.Text(1), args.State.Budget.RegexTimeLeft);
        if (args.State.Options.IsReproducible)
        {
            try
            {
                return new Regex(pattern, options | RegexOptions.NonBacktracking, left);
            }
            catch (NotSupportedException)
            {
                // Back references and looking around need the engine that backtracks, and then time is the limit
            }
        }

        return new Regex(pattern, options, left);
    }

    private static Value Match(CallArgs args, Regex regex)
    {
        var match = regex.Match(args.Text(0));
        return Value.List(match.Success ? Groups(args, match) : new ScriptArray());
    }

    private static Value Matches(CallArgs args, Regex regex)
    {
        var result = new ScriptArray();
        for (var match = regex.Match(args.Text(0)); match.Success; match = match.NextMatch())
        {
            CheckCount(args, result);
            result.Add(Value.List(Groups(args, match)));
        }

        return Value.List(result);
    }

    private static ScriptArray Groups(CallArgs args, Match match)
    {
        var result = new ScriptArray(match.Groups.Count);
        for (var i = 0; i < match.Groups.Count; i++)
        {
            args.State.Step();
            result.Add(match.Groups[i].Value);
        }

        return result;
    }

    private static Value Replace(CallArgs args, Regex regex)
    {
        var (state, replacement) = (args.State, args.Text(2));
        long length = 0;
        return regex.Replace(args.Text(0), match =>
        {
            state.Step();
            var replaced = match.Result(replacement);
            length += replaced.Length;
            return length <= state.Limits.TextLength ? replaced : throw Faults.TextTooLong(length, state.Limits);
        });
    }

    private static Value Split(CallArgs args, Regex regex)
    {
        var result = new ScriptArray();
        foreach (var part in regex.Split(args.Text(0)))
        {
            CheckCount(args, result);
            result.Add(part);
        }

        return Value.List(result);
    }

    private static void CheckCount(CallArgs args, ScriptArray list)
    {
        args.State.Step();
        if (list.Count >= args.State.Limits.ListItems)
        {
            throw Faults.ListTooLong(list.Count + 1L, args.State.Limits);
        }
    }
}
