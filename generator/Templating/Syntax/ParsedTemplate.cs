namespace Generator.Templating.Syntax;

/// <summary>What the parser returns: the statements, and what it did not understand, in order of discovery.</summary>
internal readonly record struct ParsedTemplate(BlockSyntax Root, ImmutableArray<SyntaxFault> Faults);
