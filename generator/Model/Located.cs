namespace Generator.Model;

/// <summary>A value together with the place where its author wrote it, for messages of later stages.</summary>
internal sealed record Located<T>(T Value, Location Location);
