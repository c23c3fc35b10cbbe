using Scriban.Parsing;
using Scriban.Syntax;

namespace Generator.Templating;

/// <summary>An include whose name is known before rendering, with the names of the arguments passed by name.</summary>
internal sealed record ConstantInclude(string Name, SourceSpan Span, ImmutableArray<string> NamedArguments);

/// <summary>
/// Looks through a template, before anything is rendered, for what it includes and for what whoever includes it has to
/// pass: what it reads as <c>$title</c> or <c>$.title</c> and never sets.
/// </summary>
internal sealed class IncludeCheck : ScriptVisitor
{
    private readonly List<ConstantInclude> _includes = [];
    private readonly List<string> _read = [];
    private readonly HashSet<string> _set = new(StringComparer.Ordinal);
    private int _functions;

    public IncludeCheck(ScriptPage page) => Visit(page);

    public IEnumerable<ConstantInclude> Includes => _includes;

    public IEnumerable<string> Parameters => _read.Where(name => !_set.Contains(name)).Distinct();

    public override void Visit(ScriptNode? node)
    {
        switch (node)
        {
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } call when call.Arguments is [ScriptLiteral { Value: string name }, ..]:
                _includes.Add(new ConstantInclude(name, call.Span, [.. call.Arguments.OfType<ScriptNamedArgument>().Select(a => a.Name!.Name)]));
                break;
            case ScriptMemberExpression { Target: ScriptVariableLocal { BaseName: "" }, Member: { } member } when _functions == 0:
                _read.Add(member.Name);
                return;
            case ScriptVariableLocal { BaseName.Length: > 0 } local when _functions == 0 && !char.IsAsciiDigit(local.BaseName[0]) && local.BaseName != "$":
                _read.Add(local.BaseName);
                break;
        }

        NoteSet(node);
        var isFunction = node is ScriptFunction or ScriptAnonymousFunction;
        _functions += isFunction ? 1 : 0;
        base.Visit(node);
        _functions -= isFunction ? 1 : 0;
    }

    private void NoteSet(ScriptNode? node)
    {
        var target = node switch
        {
            ScriptAssignExpression assign => assign.Target,
            ScriptCaptureStatement capture => capture.Target,
            ScriptForStatement loop => loop.Variable,
            _ => null,
        };
        if (target is ScriptVariableLocal local)
        {
            _set.Add(local.BaseName);
        }
    }
}
