using System.Runtime.CompilerServices;
using Generator.Templating.Nodes;
using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>What a statement asks of the statements around it.</summary>
internal enum Flow : byte
{
    Next,
    Break,
    Continue,
    Return,
}

/// <summary>
/// The machine that runs one template: locals in one array of slots, scopes for names, counters for every limit.
/// A failure ends the render, so nothing is unwound when one passes.
/// </summary>
internal sealed partial class RenderState
{
    private readonly CancellationToken _cancellation;
    private readonly TemplateBudget _budget;
    private Value[] _slots = new Value[64];
    private int _frame;
    private int _top;
    private int _callDepth;
    private int _loopDepth;
    private long _loopSteps;
    private int _loops;
    private BlockValue? _block;

    public RenderState(RenderContext context, SourceText source, Utf8Output output)
    {
        Context = context;
        Source = source;
        Output = output;
        Options = context.Options;
        _budget = context.Budget;
        _cancellation = context.Cancellation;
        _isPlain = !Options.AutoIndent && !Options.CutsText;
        _textLeft = Options.CutsText ? LanguageTextLimit : int.MaxValue;
        Trace = context.Trace;
        var globals = context.Model as ScriptObject ?? new ScriptObject(context.Model);
        Globals = new Scope(null, globals, hidesOuter: false);
        _isGroupHidden = HidesGroup(globals);
    }

    public RenderContext Context { get; }

    public TemplateOptions Options { get; }

    public TemplateLimits Limits => _budget.Limits;

    public TemplateBudget Budget => _budget;

    /// <summary>The template whose code is running.</summary>
    public SourceText Source { get; set; }

    public Flow Flow { get; set; }

    /// <summary>The value that <c>ret</c> gave.</summary>
    public Value Result { get; set; }

    /// <summary>What <c>date.format</c> was set to in this render.</summary>
    public string DateFormat { get; set; } = Builtins.DateText.DefaultFormat;

    /// <summary>Where each group of <c>array.cycle</c> stands.</summary>
    public Dictionary<string, int> Cycles => field ??= new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The block that is running: where the language's own form puts what cannot be printed.</summary>
    public TextSpan Block { get; set; }

    public bool IsInLoop => _loops > 0;

    public CancellationToken Cancellation => _cancellation;

    /// <summary>How deep JSON may be written.</summary>
    public int JsonDepth => Options.CutsText ? Limits.PrintDepth : Limits.JsonDepth;

    /// <summary>The longest text that repeating and padding may make.</summary>
    public int TextLimit => Options.CutsText ? LanguageTextLimit : Limits.TextLength;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Value Local(int slot) => ref _slots[_frame + slot];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(TextSpan span)
    {
        if (!_budget.TryStep(_cancellation))
        {
            throw At(span, Faults.Steps(Limits.Steps));
        }
    }

    /// <summary>Steps of a builtin or an operator, which the node that runs it gives their place.</summary>
    public void Steps(long count)
    {
        if (!_budget.TrySteps(count, _cancellation))
        {
            throw Faults.Steps(Limits.Steps);
        }
    }

    public void Step() => Steps(1);

    /// <summary>A place to fail at, for failures that do not carry one yet.</summary>
    public TemplateFailure At(TextSpan span, TemplateFailure failure) => failure.At(Source, span);

    /// <summary>Makes room for the locals of a body; returns what <see cref="LeaveFrame"/> wants back.</summary>
    public int EnterFrame(int slots)
    {
        var caller = _frame;
        _frame = _top;
        _top += slots;
        if (_top > _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(_slots.Length * 2, _top));
        }

        if (Options.StrictNames)
        {
            Unset(_frame, slots);
        }

        return caller;
    }

    public void LeaveFrame(int caller)
    {
        Array.Clear(_slots, _frame, _top - _frame);
        _top = _frame;
        _frame = caller;
    }

    /// <summary>Locals that begin anew: those of a <c>with</c> that is entered again.</summary>
    public void ResetLocals(int first, int count)
    {
        if (Options.StrictNames)
        {
            Unset(_frame + first, count);
        }
        else
        {
            Array.Clear(_slots, _frame + first, count);
        }
    }

    private void Unset(int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            _slots[i] = Value.Unset;
        }
    }

    public void EnterCall(ExpressionSyntax site)
    {
        if (++_callDepth > Limits.Recursion)
        {
            throw At(site.Span, Faults.Recursion(Limits.Recursion, site.ToString()));
        }

        CheckStack(site.Span);
    }

    /// <summary>Enters a call that has no place of its own; whether that is one too many.</summary>
    public bool CallDepthReached() => ++_callDepth > Limits.Recursion;

    public void LeaveCall() => _callDepth--;

    /// <summary>Gives the next call the block of a <c>wrap</c>.</summary>
    public void GiveBlock(BlockValue block) => _block = block;

    /// <summary>The block given to this call; the next one gets none.</summary>
    public BlockValue? TakeBlock()
    {
        var block = _block;
        _block = null;
        return block;
    }

    public void CheckStack(TextSpan span)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw At(span, Faults.StackExhausted());
        }
    }

    /// <summary>Counts the items that a builtin visits, before it visits them.</summary>
    public void Iterate(long items)
    {
        Steps(items);
        _loopSteps = (_loopDepth == 0 ? 0 : _loopSteps) + items;
        if (Limits.Iterations > 0 && _loopSteps > Limits.Iterations)
        {
            throw Faults.LoopLimit(Limits.Iterations, "internal iteration");
        }
    }

    /// <summary>An outermost loop starts counting anew.</summary>
    public void EnterLoop(ILoop loop)
    {
        _loopSteps = _loopDepth == 0 ? 0 : _loopSteps;
        _loopDepth++;
        _loops++;
        PushLoop(loop);
    }

    public void LeaveLoop()
    {
        PopLoop();
        _loops--;
        _loopDepth--;
        Flow = Flow == Flow.Return ? Flow.Return : Flow.Next;
    }

    public void StepLoop(TextSpan span)
    {
        Step(span);
        _loopSteps++;
        if (Limits.Iterations > 0 && _loopSteps > Limits.Iterations)
        {
            throw At(span, Faults.LoopLimit(Limits.Iterations, "loop statement"));
        }
    }

    /// <summary>After the body of a loop: whether it goes on. Ends a <c>break</c> or a <c>continue</c>.</summary>
    public bool GoesOn()
    {
        if (Flow == Flow.Next)
        {
            return true;
        }

        if (Flow == Flow.Return)
        {
            return false;
        }

        var goesOn = Flow == Flow.Continue;
        Flow = Flow.Next;
        return goesOn;
    }
}
