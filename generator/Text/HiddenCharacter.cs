namespace Generator.Text;

/// <summary>A character that nobody sees, or that changes how its neighbours are shown.</summary>
/// <param name="Offset">Where it stands, in UTF-16 units.</param>
/// <param name="Name">Code point and name, such as <c>U+202E RIGHT-TO-LEFT OVERRIDE</c>: it is never printed itself.</param>
/// <param name="IsDirection">It changes the direction of writing.</param>
/// <param name="IsAllowed">Its place is one where it is legitimate.</param>
internal readonly record struct HiddenCharacter(int Offset, string Name, bool IsDirection, bool IsAllowed);
