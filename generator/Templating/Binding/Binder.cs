using Generator.Templating.Nodes;
using Generator.Templating.Syntax;

namespace Generator.Templating.Binding;

/// <summary>
/// Turns what was parsed into nodes that run: locals and loop variables become slots, builtins that are named in
/// full become direct calls, text is encoded.
/// </summary>
internal sealed partial class Binder(SourceText source, TemplateOptions options)
{
    private readonly ImmutableArray<ConstantInclude>.Builder _includes = ImmutableArray.CreateBuilder<ConstantInclude>();
    private readonly List<string> _read = [];
    private readonly List<string> _written = [];
    private BodyScope _scope = new(new Body(source), null) { IsTemplate = true };

    /// <summary>The includes with constant names met so far.</summary>
    public ImmutableArray<ConstantInclude> Includes => _includes.ToImmutable();

    /// <summary>The locals of the template itself that it reads but never sets, in the order of reading.</summary>
    public ImmutableArray<string> NamedParameters => [.. _read.Where(name => !_written.Contains(name))];

    /// <summary>Binds a template.</summary>
    public Body BindTemplate(BlockSyntax root)
    {
        _scope = new BodyScope(new Body(source), null) { IsTemplate = true };
        return BindBody(root);
    }

    private Body BindBody(StatementSyntax root)
    {
        var body = _scope.Body;
        body.Root = Bind((SyntaxNode)root);
        return body;
    }

    private StatementNode Bind(SyntaxNode? statement) => statement switch
    {
        BlockSyntax block => BindBlock(block),
        TextSyntax text => new TextNode(source, text.Span),
        CodeEdgeSyntax edge => new IndentNode(edge.IsEnter ? edge.Indent : null),
        ExpressionStatementSyntax expression => BindExpression(expression),
        IfSyntax @if => new IfNode(Bind(@if.Condition), Bind(@if.Then), @if.Else is null ? null : Bind(@if.Else)),
        ElseSyntax @else => Bind(@else.Body),
        ForSyntax loop => BindFor(loop),
        WhileSyntax loop => BindWhile(loop),
        CaseSyntax @case => BindCase(@case),
        CaptureSyntax capture => new CaptureNode(BindTarget(capture.Target!), Bind(capture.Body)),
        WithSyntax with => BindWith(with),
        WrapSyntax wrap => new WrapNode(Bind(wrap.Target), BindInner(wrap.Body!)),
        ImportSyntax import => new ImportNode(Bind(import.Source)),
        ReadOnlySyntax @readonly => BindReadOnly(@readonly.Variable!),
        FunctionSyntax function => new FunctionNode(BindWritten(function.Name!), BindFunction(function)),
        ReturnSyntax ret => new ReturnNode(ret.Value is null ? null : Bind(ret.Value)),
        JumpSyntax jump => new JumpNode(jump),
        _ => new BlockNode([], default),
    };

    private StatementNode BindBlock(BlockSyntax block)
    {
        var nodes = new List<StatementNode>(block.Statements.Count);
        foreach (var statement in block.Statements)
        {
            var isNothing = statement is EndSyntax
                || (statement is CodeEdgeSyntax && !options.AutoIndent)
                || (statement is TextSyntax text && text.Span.End < text.Span.Start);
            if (!isNothing)
            {
                nodes.Add(Bind(statement));
            }
        }

        return options.AutoIndent ? new IndentedBlockNode([.. nodes], block.Span) : new BlockNode([.. nodes], block.Span);
    }

    private StatementNode BindExpression(ExpressionStatementSyntax statement)
    {
        var expression = Bind(statement.Expression);
        return statement.Expression is AssignSyntax ? new EffectNode(expression) : new PrintNode(expression);
    }

    private CaseNode BindCase(CaseSyntax @case)
    {
        var value = Bind(@case.Value);
        var whens = new List<WhenNode>();
        var next = @case.Body!.Statements.Find(s => s is WhenSyntax);
        while (next is WhenSyntax when)
        {
            whens.Add(new WhenNode(when, [.. when.Values.Select(Bind)], Bind(when.Body)));
            next = when.Next;
        }

        return new CaseNode(value, [.. whens], next is null ? null : Bind(next));
    }

    private WithNode BindWith(WithSyntax with)
    {
        var target = Bind(with.Target);
        var first = _scope.Body.SlotCount;
        var outer = _scope;
        _scope = new BodyScope(outer.Body, outer);
        var body = Bind(with.Body);
        _scope = outer;
        return new WithNode(target, body, first, outer.Body.SlotCount - first);
    }

    /// <summary>Binds a body with locals of its own.</summary>
    private Body BindInner(StatementSyntax root)
    {
        var outer = _scope;
        _scope = new BodyScope(new Body(source), null);
        var body = BindBody(root);
        _scope = outer;
        return body;
    }

    private static StatementNode BindReadOnly(VariableSyntax variable) =>
        variable.IsLocal ? new BlockNode([], default) : new ReadOnlyNode(variable.Name);

    private UserFunction BindFunction(FunctionSyntax function)
    {
        // What `f(x) = e` gives is the value of the expression
        var root = function.Body is ExpressionStatementSyntax { Expression: { } expression } and not { Expression: AssignSyntax }
            ? new ReturnSyntax(function.Body.Span) { Value = expression }
            : function.Body!;
        return new UserFunction(function, BindInner(root));
    }

    private ForNode BindFor(ForSyntax loop)
    {
        var iterator = Bind(loop.Iterator);
        var settings = loop.Options
            .Select(o => new LoopOption(o.Name.Name, o.Value is null ? null : Bind(o.Value), o.Span))
            .ToArray();
        var kind = loop.IsTableRow ? "tablerow" : "for";
        var variable = loop.Variable as VariableSyntax;
        var names = new LoopNames(
            kind,
            variable is { IsLocal: false } ? variable.Name : null,
            _scope.NewSlot(),
            variable is null || variable.IsBlock ? -1 : _scope.NewSlot());
        _scope.Loops.Add(new LoopNamesInScope(names, variable is { IsLocal: true } ? variable.Name : null));
        var body = Bind(loop.Body);
        _scope.Loops.RemoveAt(_scope.Loops.Count - 1);
        var target = names.Item < 0 ? Bind(loop.Variable) as PathNode : null;
        var parts = new ForParts(body, loop.Else is null ? null : Bind(loop.Else), target, ReadsChanged: true);
        return new ForNode(loop, names, iterator, new LoopOptions(loop, settings), parts);
    }

    private WhileNode BindWhile(WhileSyntax loop)
    {
        var names = new LoopNames("while", null, _scope.NewSlot(), -1);
        _scope.Loops.Add(new LoopNamesInScope(names, null));
        var node = new WhileNode(loop, names, Bind(loop.Condition), Bind(loop.Body));
        _scope.Loops.RemoveAt(_scope.Loops.Count - 1);
        return node;
    }
}
