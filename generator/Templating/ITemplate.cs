namespace Generator.Templating;

/// <summary>One parsed template: immutable, shared by all threads that render.</summary>
internal interface ITemplate
{
    SourceText Source { get; }

    /// <summary>What the parser found, in order of discovery. A template with faults renders nothing but them.</summary>
    ImmutableArray<TemplateFault> Faults { get; }

    /// <summary>The includes whose name is written as a string: the edges of the dependency graph.</summary>
    ImmutableArray<ConstantInclude> ConstantIncludes { get; }

    /// <summary>
    /// What it reads as <c>$title</c> or <c>$.title</c> and never sets: what an include has to pass by name.
    /// </summary>
    ImmutableArray<string> NamedParameters { get; }

    /// <summary>
    /// Renders to the end of <paramref name="output"/>. On a fault the output is left as it was before, and the
    /// fault is returned: never an exception, but for cancellation.
    /// </summary>
    RenderResult Render(RenderContext context, Utf8Output output);
}
