namespace Generator.Model;

/// <summary>The kinds of content; each has its own front matter and its own template.</summary>
internal enum Kind
{
    Page,
    Letter,
    Event,
    Report,
}
