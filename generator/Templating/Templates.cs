using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Generator.Templating;

/// <summary>
/// The templates of a site, parsed once: a fixed set, shared by all pages and threads, so that an include can reach
/// nothing outside it and every page sees the same templates.
/// </summary>
internal sealed class Templates
{
    private readonly string _root;
    private readonly FrozenDictionary<string, ParsedTemplate> _byName;

    /// <param name="sources">The texts below <paramref name="root"/>; those elsewhere are left out.</param>
    /// <param name="root">The folder that include names start from.</param>
    public Templates(IEnumerable<SourceText> sources, SourcePath root)
    {
        _root = root.Value + "/";
        _byName = sources
            .Where(s => s.Path.Value.StartsWith(_root, StringComparison.Ordinal))
            .ToFrozenDictionary(s => s.Path.Value[_root.Length..], s => new ParsedTemplate(s), StringComparer.Ordinal);
    }

    public Limits Limits { get; init; } = Limits.Site;

    /// <summary>The names that can be included, such as <c>partials/card.html</c>.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>
    /// All that is known before anything is rendered, by path and place: what the parser did not understand,
    /// includes of templates that do not exist, and named arguments that an include leaves out.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            var findings = new Findings();
            foreach (var template in _byName.Values)
            {
                findings.AddRange(template.Faults);
                findings.AddRange(template.Includes.SelectMany(include => Check(template, include)));
            }

            return findings.Sorted();
        }
    }

    public ParsedTemplate? Find(string name) => _byName.GetValueOrDefault(name);

    /// <param name="globals">What the template sees beside the builtins: values, views and <see cref="HostFunction"/>s.</param>
    /// <param name="page">The content file whose page is rendered, for messages.</param>
    /// <returns>The whole page, or nothing beside the one fault that stopped it.</returns>
    public Outcome<string> Render(string name, IReadOnlyDictionary<string, object?> globals, SourcePath? page, CancellationToken cancellation)
    {
        var context = new PageContext(this, globals, trace: null) { CancellationToken = cancellation };
        ScriptRuntimeException fault;
        try
        {
            return new(context.Run(_byName[name].Page!), []);
        }
        catch (ScriptRuntimeException exception)
        {
            fault = exception; // Read below: in here the stack is as deep as where it was thrown
        }

        var found = context.WayIn.Aggregate(Fault.Of(fault).ToDiagnostic(Locate), (inner, include) => inner.RelatedTo("included from", Locate(include)));
        return new("", [page is { } path ? found.RelatedTo("page", Location.OfFile(path)) : found]);
    }

    /// <summary>Renders a page that could be rendered once more, to learn which place wrote what of it.</summary>
    public RenderTrace Trace(string name, IReadOnlyDictionary<string, object?> globals)
    {
        var trace = new RenderTrace();
        trace.Read(new PageContext(this, globals, trace).Run(_byName[name].Page!));
        return trace;
    }

    public Location Locate(SourceSpan span) => Source(span.FileName) is { } source ? ParsedTemplate.Locate(source, span) : default;

    public Location Locate(string file, int offset) => Source(file) is { } source ? source.At(offset, 0) : default;

    /// <summary>What to say to somebody who includes a template that is not there.</summary>
    public string HintFor(string name) => Suggestion.DidYouMean(name, Names) ?? $"looked for {_root}{name}";

    private SourceText? Source(string? file) => file is null ? null : Find(file[_root.Length..])?.Source;

    private IEnumerable<Diagnostic> Check(ParsedTemplate template, ConstantInclude include)
    {
        var location = ParsedTemplate.Locate(template.Source, include.Span);
        if (Find(include.Name) is not { } partial)
        {
            return [Diagnostic.At(TemplateRules.MissingTemplate, location, $"there is no template `{include.Name}` to include", HintFor(include.Name))];
        }

        return partial.Parameters.Except(include.NamedArguments).Select(name => Diagnostic.At(
            TemplateRules.MissingArgument,
            location,
            $"`{include.Name}` reads `${name}`, which this include does not pass",
            $"add `{name}: …`, or `{name}: null` for none"));
    }
}

/// <summary>One parsed template: immutable, shared by all threads that render.</summary>
internal sealed class ParsedTemplate
{
    public ParsedTemplate(SourceText source)
    {
        var parsed = Template.Parse(source.Text, source.Path.Value);
        var errors = parsed.Messages.Where(m => m.Type == ParserMessageType.Error);
        Source = source;
        Page = parsed.HasErrors ? null : parsed.Page;
        Messages = [.. errors.Select(m => m.ToString())];
        Faults = [.. errors.Select(m => Diagnostic.At(TemplateRules.Syntax, Locate(source, m.Span), m.Message.TrimEnd('.'), null))];
        var check = Page is null ? null : new IncludeCheck(Page);
        Includes = [.. check?.Includes ?? []];
        Parameters = [.. check?.Parameters ?? []];
    }

    public SourceText Source { get; }

    /// <summary>Nothing where the parser found errors.</summary>
    public ScriptPage? Page { get; }

    public ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>The same as the package writes it.</summary>
    public ImmutableArray<string> Messages { get; }

    public ImmutableArray<ConstantInclude> Includes { get; }

    /// <summary>What an include has to pass by name.</summary>
    public ImmutableArray<string> Parameters { get; }

    /// <summary>Spans count from zero, and their end is inside; the end of the file is a negative place.</summary>
    public static Location Locate(SourceText source, SourceSpan span)
    {
        var start = span.Start.Offset < 0 ? source.Text.Length : Math.Min(span.Start.Offset, source.Text.Length);
        return source.At(start, Math.Max(0, span.End.Offset + 1 - start));
    }
}
