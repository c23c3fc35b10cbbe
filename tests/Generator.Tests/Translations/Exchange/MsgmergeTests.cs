using System.Diagnostics;
using Generator.Tests.Support;

namespace Generator.Tests.Translations.Exchange;

/// <summary>A tool that brings its file up to date from a newer export keeps what tells whether the Markdown changed meanwhile.</summary>
public class MsgmergeTests
{
    private const string Source = "More than 50 experts have raised the alarm.\n\nSign before 10 December 2020.";
    private const string File = "---\ntitle: Une page\n---\n\nPlus de 50 experts ont donné l’alerte.\n\nSignez avant le 10 décembre 2020.\n";

    [Fact]
    public void Words_of_a_colleague_are_kept_when_a_tool_took_them_from_a_template()
    {
        var site = ExchangeOf.Site(Source, File).Synced();
        var old = site.Po(onlyOpen: false).Replace("Plus de 50 experts ont donné", "Plus de cinquante experts ont lancé", StringComparison.Ordinal);
        site.With("Plus de 50 experts ont donné l’alerte.", "Ce que la collègue a écrit.");

        site.Import(Merged(old, site.Po(onlyOpen: false)));

        Assert.Contains("Ce que la collègue a écrit.", site.File, StringComparison.Ordinal);
        Assert.Contains("<!-- note\nPlus de cinquante experts ont lancé l’alerte.", site.File, StringComparison.Ordinal);
        Assert.Contains("TRN0104 somebody has changed", site.Findings, StringComparison.Ordinal);
        Assert.Contains("Signez avant", site.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_nobody_has_changed_meanwhile_are_replaced()
    {
        var site = ExchangeOf.Site(Source, File).Synced();
        var old = site.Po(onlyOpen: false).Replace("Plus de 50 experts ont donné", "Plus de 50 experts ont lancé", StringComparison.Ordinal);

        site.Import(Merged(old, site.Po(onlyOpen: false)));

        Assert.Contains("Plus de 50 experts ont lancé l’alerte.", site.File, StringComparison.Ordinal);
        Assert.DoesNotContain("<!-- note", site.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tool_that_dropped_the_stamps_is_named_and_nobody_is_blamed()
    {
        var site = ExchangeOf.Site(Source, File).Synced();
        var lines = site.Po(onlyOpen: false).Replace("ont donné", "ont lancé", StringComparison.Ordinal).Split('\n').Where(l => !l.StartsWith("# ", StringComparison.Ordinal));

        site.Import(string.Join('\n', lines));

        Assert.Contains("the tool has left out the lines `site-body`", site.Findings, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody has changed", site.Findings, StringComparison.Ordinal);
        Assert.Contains("ont donné l’alerte.", site.File, StringComparison.Ordinal);
    }

    private static string Merged(string old, string template)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(p => System.IO.File.Exists(Path.Combine(p, "msgmerge"))), "gettext is not installed");
        using var folder = new TemporaryFolder();
        var (first, second) = (Path.Combine(folder.Path, "fr.po"), Path.Combine(folder.Path, "new.pot"));
        System.IO.File.WriteAllText(first, old);
        System.IO.File.WriteAllText(second, template);
        using var process = Process.Start(new ProcessStartInfo("msgmerge", ["--quiet", first, second]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var merged = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return merged;
    }
}
