using System.Numerics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Templating;

/// <summary>
/// One render that ends at its limits: the package counts calls and iterations, this class what it has no limit for.
/// Steps are the clock, for they are the same on every machine. Never used twice.
/// </summary>
internal class LimitedContext : TemplateContext
{
    private readonly Limits _limits;
    private int _steps;
    private long _written;
    private int _loops;
    private ScriptNode? _printed;

    public LimitedContext(ScriptObject builtins, Limits limits)
        : base(builtins)
    {
        _limits = limits;
        NewLine = "\n";
        LoopLimit = limits.Steps;
        LimitToString = limits.Output + 1;
        RecursiveLimit = limits.Calls;
        ObjectRecursionLimit = limits.PrintDepth;
    }

    /// <summary>Where the value stands that is printed last.</summary>
    protected SourceSpan PrintedSpan => (_printed ?? CurrentNode)?.Span ?? default;

    /// <summary>Renders a whole template.</summary>
    /// <exception cref="OperationCanceledException">The build was interrupted.</exception>
    /// <exception cref="ScriptRuntimeException">The template cannot be rendered.</exception>
    public string Run(ScriptPage page)
    {
        try
        {
            Write(page.Span, Evaluate(new WholePage(page)));
            return Output.ToString()!;
        }
        catch (ScriptRuntimeException) when (CancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(CancellationToken);
        }
    }

    public override object? Evaluate(ScriptNode? node, bool aliasReturnedFunction)
    {
        if (++_steps > _limits.Steps)
        {
            throw new Fault(TemplateRules.TooManySteps, node?.Span ?? CurrentSpan, $"this page takes more than {_limits.Steps} steps", "look for a loop that does not end");
        }

        if (node is ScriptStatement)
        {
            Enter(node);
        }

        var result = base.Evaluate(node, aliasReturnedFunction);
        if (node is ScriptExpressionStatement)
        {
            _printed = node;
        }

        return IsTooLarge(result)
            ? throw new Fault(TemplateRules.TooLarge, node!.Span, $"a text has more than {_limits.TextLength} characters, or a number more than {_limits.NumberBits} bits", null)
            : result;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (TextOf(textAsObject) is { } text)
        {
            Count(text.Length, PrintedSpan);
            Write(text.Contains('\0', StringComparison.Ordinal)
                ? throw new Fault(TemplateRules.NoCharacter, PrintedSpan, "the character U+0000 is printed here, which no page can hold", "take it out of the text")
                : text);
        }

        return this;
    }

    /// <summary>How a value is printed; nothing for null.</summary>
    protected virtual string? TextOf(object? value) => ObjectToString(value);

    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => _loops++;

    protected override void OnExitLoop(ScriptLoopStatementBase loop) => _loops--;

    private void Enter(ScriptNode statement)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                Count(raw.Text.Length, raw.Span);
                break;
            case ScriptBreakStatement or ScriptContinueStatement when _loops < 2:
                // The package would not see it: to it the whole page is a loop
                throw new Fault(TemplateRules.MisplacedStatement, statement.Span, $"`{statement.ToString()!.Trim()}` stands in no loop", null);
        }
    }

    private void Count(int written, SourceSpan span)
    {
        _written += written;
        if (_written > _limits.Output)
        {
            throw new Fault(TemplateRules.TooMuchOutput, span, $"this page has more than {_limits.Output} characters", "look for a loop that does not end");
        }
    }

    /// <summary>Of what grows without iterating: a sum of texts, a product of numbers.</summary>
    private bool IsTooLarge(object? value) => value switch
    {
        string text => text.Length >= _limits.TextLength,
        BigInteger number => number.GetBitLength() > _limits.NumberBits,
        _ => false,
    };

    /// <summary>A page as the only turn of a loop, for the package counts iterations up to the end of the outermost loop.</summary>
    private sealed class WholePage(ScriptPage page) : ScriptLoopStatementBase
    {
        public override void PrintTo(ScriptPrinter printer) => printer.Write(page);

        protected override object? EvaluateImpl(TemplateContext context) => context.Evaluate(page);

        protected override object? LoopItem(TemplateContext context, LoopState state) => null;

        protected override ValueTask<object?> EvaluateImplAsync(TemplateContext context) => throw new NotSupportedException();

        protected override ValueTask<object?> LoopItemAsync(TemplateContext context, LoopState state) => throw new NotSupportedException();
    }
}
