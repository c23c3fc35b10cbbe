namespace Generator.Stages.Check;

/// <summary>
/// Reads a page's Content-Security-Policy and compares it with the only one allowed: nothing, but the site's
/// own style sheet or the very styles that stand in the page, and the site's own images.
/// </summary>
internal static class SecurityPolicy
{
    private static readonly ImmutableArray<string> Required = ["default-src", "base-uri", "form-action"];

    /// <summary>Whether a header is the one that sets it.</summary>
    public static bool IsSetBy(string? header) => string.Equals(header, "content-security-policy", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<string> ProblemsOf(string policy, ParsedPage page)
    {
        var directives = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var directive in policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = directive.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            directives.TryAdd(words[0], words[1..]);
        }

        var hashes = page.Elements.Where(e => e.Name == "style").Select(e => ContentPolicy.Hash(e.Text)).ToList();
        var missing = Required
            .Where(d => !directives.ContainsKey(d))
            .Select(d => $"the security policy lacks `{d} 'none'`");
        var unlisted = hashes
            .Where(h => !directives.GetValueOrDefault("style-src", []).Contains(h))
            .Select(h => $"the security policy does not list the styles of the page, {h}");
        return [.. missing, .. directives.Select(d => ProblemOf(d.Key.ToLowerInvariant(), d.Value, hashes)).OfType<string>(), .. unlisted];
    }

    private static string? ProblemOf(string directive, string[] sources, List<string> hashes)
    {
        var isAllowed = directive switch
        {
            "default-src" or "base-uri" or "form-action" => sources is ["'none'"],
            "img-src" => sources is ["'self'"],
            "style-src" => Array.TrueForAll(sources, s => s == "'self'" || hashes.Contains(s)),
            _ => false,
        };
        return isAllowed ? null : $"the security policy allows too much: `{directive} {string.Join(' ', sources)}`";
    }
}
