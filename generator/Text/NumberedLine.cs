namespace Generator.Text;

/// <summary>A line of a file, or what is left of it.</summary>
/// <param name="Number">The line of the file, counted from one.</param>
internal readonly record struct NumberedLine(string Text, int Number);
