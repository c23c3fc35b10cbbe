namespace Generator.Markdown;

/// <summary>What the reader has to know of the campaign.</summary>
/// <param name="HttpAddresses">The addresses with <c>http:</c> that stand in <c>sources.yml</c>; no others may be linked.</param>
/// <param name="LinkHosts">Hosts that may be linked though they are not plain ASCII.</param>
/// <param name="RightToLeft">Whether the language is written from right to left.</param>
internal sealed record MarkdownOptions(FrozenSet<string> HttpAddresses, ImmutableArray<string> LinkHosts, bool RightToLeft);
