namespace Generator.Html;

/// <summary>A run of text directly in an element, entities decoded.</summary>
internal readonly record struct PageText(PageElement Parent, string Text);
