namespace Generator.Templating;

/// <summary>
/// A fault of a template in both its forms: as the diagnostic that people read, and as the line
/// <c>name(line,column) : error : message</c> that conformance cases compare.
/// </summary>
internal sealed record TemplateFault(Diagnostic Diagnostic, string ConformanceLine);
