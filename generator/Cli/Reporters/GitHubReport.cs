namespace Generator.Cli.Reporters;

/// <summary>
/// Findings as workflow commands of GitHub Actions, which shows them beside the line in a pull request. Everything
/// that the command syntax gives a meaning is escaped, so that no content can start a command of its own.
/// </summary>
internal static class GitHubReport
{
    public static string Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var result = new StringBuilder();
        foreach (var diagnostic in FewOfMany.Of(diagnostics))
        {
            result.Append("::").Append(Command(diagnostic.Severity)).Append(' ')
                .AppendJoin(',', Properties(diagnostic)).Append("::").Append(Data(Message(diagnostic))).Append('\n');
        }

        return result.ToString();
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static IEnumerable<string> Properties(Diagnostic diagnostic)
    {
        if (diagnostic.Location is { Path.Value.Length: > 0 } location)
        {
            yield return $"file={Property(location.Path.Value)}";
            if (!location.IsWholeFile)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"line={location.Line},col={location.Column}");
            }
        }

        yield return $"title={Property($"{diagnostic.Rule.Id} {diagnostic.Rule.Name}")}";
    }

    private static string Message(Diagnostic diagnostic) => string.Join('\n', [
        Escaped.Text(diagnostic.Message),
        .. diagnostic.Hint?.TrimEnd('\n').Split('\n').Select(Escaped.Text) ?? [],
        .. diagnostic.Related.Select(related => $"{related.Relation} {Escaped.Text(related.Location.ToString())}"),
    ]);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(Escaped.Text(text))
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
