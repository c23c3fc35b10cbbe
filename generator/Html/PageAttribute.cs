namespace Generator.Html;

/// <summary>An attribute as it was written.</summary>
/// <param name="Name">Local name, without the prefix of a namespace; in lower case, but for the few of SVG that have capitals.</param>
/// <param name="Value">Entities decoded; empty where none was given.</param>
internal readonly record struct PageAttribute(string Name, string Value);
