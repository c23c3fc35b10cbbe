namespace Generator.Model;

/// <summary>One content file of the source language, parsed: its typed front matter and its blocks.</summary>
internal sealed record Original(PageName Name, SourceText Source, Matter Matter, ImmutableArray<Block> Blocks);
