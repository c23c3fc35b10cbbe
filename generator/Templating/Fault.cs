using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Generator.Templating;

/// <summary>What ends a render, with its rule and its hint, as an exception that the package lets pass as it is.</summary>
internal sealed class Fault(Rule rule, SourceSpan span, string message, string? hint) : ScriptRuntimeException(span, message)
{
    /// <summary>
    /// The errors of the package, which tells them apart by their words alone: their rules, and plainer words where the
    /// package speaks of its inside. One that is not listed is shown as it is.
    /// </summary>
    private static readonly ImmutableArray<(string Pattern, Rule Rule, string? Message, string? Hint)> Known =
    [
        ("^Object `(.+)` is null. Cannot access member: .*[.](.+)$", TemplateRules.MemberOfNull, "cannot read `$2` of null: `$1` is not set", "use `$1?.$2`, or wrap it in `{{ if $1 }}`"),
        ("^Cannot get the member (.+)[.](.+) for a null object", TemplateRules.MemberOfNull, "cannot read `$2` of null: `$1` is not set", "use `$1?.$2`, or wrap it in `{{ if $1 }}`"),
        ("^Object `(.+)` is null. Cannot access indexer", TemplateRules.MemberOfNull, "cannot read an item of null: `$1` is not set", "wrap it in `{{ if $1 }}`"),
        ("^Cannot access target `(.+)` with a null indexer", TemplateRules.BadIndex, "the index of `$1` is null", null),
        ("^Cannot access target `(.+)` with an indexer: (.+)$", TemplateRules.UnknownMember, "`$1` has no member `$2`", null),
        ("out of bounds|as a list|primitive", TemplateRules.BadIndex, null, null),
        ("readonly", TemplateRules.ReadOnly, null, null),
        ("Specified method is not supported", TemplateRules.ReadOnly, "a list of the site cannot be changed", "make one: `x = array.concat list [item]`"),
        ("^The function `(.+)` was not found", TemplateRules.UnknownFunction, "there is no function `$1`", null),
        ("^Invalid target function `(.*)` [(]", TemplateRules.UnknownFunction, "`$1` is a value, not a function: it cannot take arguments", null),
        ("^Pipe expression destination `(.+)` is not", TemplateRules.UnknownFunction, "`$1` is not a function, so nothing can be piped into it", null),
        ("^Invalid number of arguments `(.+)` passed to `(.+)` while expecting `(.+)` arguments", TemplateRules.ArgumentCount, "`$2` got $1 of the $3 arguments it takes", null),
        ("can only be used inside", TemplateRules.MisplacedStatement, null, null),
        ("LimitToString|^Shift amount|^Insufficient memory|OutOfMemory", TemplateRules.TooLarge, null, null),
        ("^Attempted to divide by zero", TemplateRules.WrongOperator, "a number is divided by zero", null),
        ("operator|multiplication", TemplateRules.WrongOperator, null, null),
        ("^Unexpected type `.+` for iterator", TemplateRules.WrongType, "this is no list", "a `for` goes over a list, an object or a text"),
        ("iteration limit `(.+)`|exceeds LoopLimit `(.+)`", TemplateRules.TooManySteps, "this page takes more than $1$2 steps", "look for a loop that does not end"),
        ("recursive depth limit `(.+)` for node: `(.+)`", TemplateRules.TooDeep, "`$2` calls or includes itself more than $1 times over", null),
        ("stack|too deeply nested", TemplateRules.TooDeep, null, null),
        ("", TemplateRules.WrongType, null, null),
    ];

    /// <summary>The same as a fault of ours, at the innermost place that is known: the package wraps what it does not know, at times more than once.</summary>
    public static Fault Of(ScriptRuntimeException exception)
    {
        var (place, last) = (exception, (Exception)exception);
        while (last.InnerException is { } inner)
        {
            last = inner;
            place = inner as ScriptRuntimeException ?? place;
        }

        return place as Fault ?? (last is Refusal refusal
            ? new Fault(TemplateRules.WrongType, place.Span, refusal.Message, refusal.Hint)
            : Read(place.Span, place.InnerException is TargetInvocationException ? last.Message : place.OriginalMessage));
    }

    public static Fault NoTemplate(string name, SourceSpan span, string hint) =>
        new(TemplateRules.MissingTemplate, span, name.Length == 0 ? "the include has no name" : $"there is no template `{name}` to include", hint);

    /// <param name="locate">The place of a span in the templates.</param>
    public Diagnostic ToDiagnostic(Func<SourceSpan, Location> locate) => Diagnostic.At(rule, locate(Span), OriginalMessage, hint);

    private static Fault Read(SourceSpan span, string text)
    {
        var (match, known) = Known
            .Select(known => (Regex.Match(text, known.Pattern, RegexOptions.NonBacktracking | RegexOptions.Singleline), known))
            .First(tried => tried.Item1.Success);
        return new Fault(
            known.Rule, span, known.Message is null ? text.TrimEnd('.') : match.Result(known.Message), known.Hint is null ? null : match.Result(known.Hint));
    }
}
