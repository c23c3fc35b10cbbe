namespace Generator.Model;

/// <summary>One file of the site, rendered but not yet written.</summary>
/// <param name="MediaType">Such as <c>text/html</c>, without parameters.</param>
/// <param name="Origin">Who wrote it, for findings about the result.</param>
internal sealed record OutputFile(OutputPath Path, ReadOnlyMemory<byte> Bytes, string MediaType, Origin Origin);

/// <summary>Says which content and which template a rendered file comes from.</summary>
/// <param name="Content">The content file, where there is one.</param>
/// <param name="Template">The template or asset, where there is one.</param>
/// <param name="Trace">
/// Finds the line that wrote the byte at an offset of the file, by rendering it again with a trace: costs nothing
/// unless a check has something to report. Nothing where the file is not made by a template.
/// </param>
internal sealed record Origin(SourcePath? Content, SourcePath? Template, Func<int, Location?>? Trace);
