namespace Generator.Diagnostics;

/// <summary>The rules about files of translation tools (TRN, from 0101).</summary>
internal static class ExchangeRules
{
    public static readonly Rule Syntax = new(
        "TRN0101", "exchange-syntax", Severity.Error, "A file of a translation tool can be read.");

    public static readonly Rule Unmatched = new(
        "TRN0102", "exchange-unmatched", Severity.Error, "A text of a translation tool still has its place.");

    public static readonly Rule Refused = new(
        "TRN0103", "exchange-refused", Severity.Error, "A text of a translation tool can stand in a page.");

    public static readonly Rule Changed = new(
        "TRN0104", "exchange-changed", Severity.Warning, "A text of a translation tool replaces only what it was made from.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [Syntax, Unmatched, Refused, Changed];
}
