namespace Generator.Translations.Exchange;

/// <summary>The names and values under which files of tools carry a stamp along.</summary>
internal static class ExportStamps
{
    public const string Body = "site-body";
    public const string State = "site-state";

    /// <summary>What a file has to say of a stamp.</summary>
    public static IEnumerable<(string Name, string Value)> Write(ExportStamp stamp)
    {
        if (stamp.Body is { } body)
        {
            yield return (Body, body.Hex);
        }

        if (stamp.Word != MarkerWord.None)
        {
            yield return (State, MarkerWords.Text(stamp.Word).ToLowerInvariant());
        }
    }

    /// <summary>The stamp with what a file says; what cannot be read was never said.</summary>
    public static ExportStamp Read(ExportStamp stamp, string name, string value) => name switch
    {
        Body when MarkerHead.IsHash(value, 0) && value.Length == 8 => stamp with { Body = new BlockHash(value.ToLowerInvariant()) },
        State when MarkerWords.Find(value) is MarkerWord.Update or MarkerWord.UpdateWrong or MarkerWord.Check =>
            stamp with { Word = MarkerWords.Find(value)!.Value },
        _ => stamp,
    };
}
