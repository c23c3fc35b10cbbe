namespace Generator.Stages.Check;

/// <summary>
/// Checks the beginning of a page: encoding, then the security policy, then the referrer policy, all before
/// anything that loads, for a policy holds only for what comes after it.
/// </summary>
internal static class Head
{
    public static void Check(CheckedPage page, FileFindings found)
    {
        var head = page.Facts.Elements.TakeWhile(e => e.Name != "body").Where(e => e.Parent?.Name == "head").ToList();
        var start = head.FirstOrDefault()?.Offset ?? 0;
        if (head is not [{ Name: "meta" } first, ..] || !string.Equals(first["charset"], "utf-8", StringComparison.OrdinalIgnoreCase))
        {
            found.Add(PageRules.Charset, start, "the head does not begin with its encoding", "write `<meta charset=\"utf-8\">` first");
        }

        CheckPolicy(head, start, found);
        CheckReferrer(head, start, found);
    }

    private static void CheckPolicy(List<PageElement> head, int start, FileFindings found)
    {
        var policies = head.FindAll(e => e.Name == "meta" && SecurityPolicy.IsSetBy(e["http-equiv"]));
        if (policies is not [var policy])
        {
            found.Add(PageRules.SecurityPolicy, start, $"the page has {policies.Count} security policies instead of one", "write `<meta http-equiv=\"Content-Security-Policy\" content=\"{{ page.csp }}\">` after the encoding");
            return;
        }

        if (head.IndexOf(policy) > 1)
        {
            found.Add(PageRules.SecurityPolicy, policy, "the security policy comes too late", "write it right after the encoding; it holds only for what follows");
        }

        foreach (var problem in SecurityPolicy.ProblemsOf(policy["content"] ?? "", policy.Page))
        {
            found.Add(PageRules.SecurityPolicy, policy, problem, "print `{{ page.csp }}`, which allows exactly what the page uses");
        }
    }

    private static void CheckReferrer(List<PageElement> head, int start, FileFindings found)
    {
        var referrer = head.FindIndex(e => e.Name == "meta" && e["name"] == "referrer");
        if (referrer < 0 || head[referrer]["content"] != "no-referrer")
        {
            found.Add(PageRules.Referrer, start, "the page does not keep its address to itself", "write `<meta name=\"referrer\" content=\"no-referrer\">` into the head");
        }
        else if (head.FindIndex(e => e.Name == "link") is var link and >= 0 && link < referrer)
        {
            found.Add(PageRules.Referrer, head[referrer], "the referrer policy comes after something that loads", "write it before the first `<link>`");
        }
    }
}
