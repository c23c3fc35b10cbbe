namespace Generator.Translations.Checks;

/// <summary>A number in a text.</summary>
/// <param name="Value">In ASCII digits with a point, without groups and needless zeros.</param>
/// <param name="IsOptional">A part of a name (<c>Covid-19</c>) or a word: its counterpart need not be written in digits.</param>
internal readonly record struct FoundNumber(string Value, int Offset, int End, bool IsOptional);
