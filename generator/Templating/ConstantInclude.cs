namespace Generator.Templating;

/// <summary>An include whose name is known before rendering.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Location">The place of the call.</param>
/// <param name="NamedArguments">The names of the arguments passed by name.</param>
internal sealed record ConstantInclude(string Name, Location Location, ImmutableArray<string> NamedArguments);
