namespace Generator.Html.Editing;

/// <summary>A heading that links can lead to.</summary>
/// <param name="Text">In one line.</param>
internal readonly record struct PageHeading(string Id, string Text);
