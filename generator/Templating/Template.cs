using Generator.Templating.Nodes;

namespace Generator.Templating;

/// <summary>A template of the built-in engine: bound nodes, shared by all renders.</summary>
internal sealed class Template(
    SourceText source,
    Body body,
    ImmutableArray<TemplateFault> faults,
    ImmutableArray<ConstantInclude> includes,
    ImmutableArray<string> namedParameters) : ITemplate
{
    public SourceText Source => source;

    public ImmutableArray<TemplateFault> Faults => faults;

    public ImmutableArray<ConstantInclude> ConstantIncludes => includes;

    public ImmutableArray<string> NamedParameters => namedParameters;

    /// <summary>The code, with the locals that an include can set.</summary>
    public Body Body => body;

    public RenderResult Render(RenderContext context, Utf8Output output)
    {
        if (!faults.IsEmpty)
        {
            return new RenderResult(faults, Truncated: false);
        }

        var mark = output.Length;
        var state = new RenderState(context, source, output);
        try
        {
            Run(state);
            return new RenderResult([], state.IsCut);
        }
        catch (TemplateFailure failure)
        {
            output.CutTo(mark);
            state.At(default, failure);
            return new RenderResult([failure.ToFault(context.Page)], Truncated: false);
        }
    }

    private void Run(RenderState state)
    {
        state.EnterFrame(body.SlotCount);
        if (!state.Options.StrictNames)
        {
            state.Local(Slots.Arguments) = default;
        }

        body.Root.Run(state);
        if (state.Flow == Flow.Return)
        {
            state.Print(state.Result, default);
        }
    }
}
