using System.Diagnostics;

namespace Generator.Tests.Support;

/// <summary>The generator as a process of its own, for what depends on the process: variables, exit code, streams.</summary>
internal static class ChildProcess
{
    /// <summary>Only for one that hangs: on a busy machine the whole site takes minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly string Program = Path.Join(AppContext.BaseDirectory, "generator.dll");

    /// <param name="folder">The current folder of the process.</param>
    /// <param name="variables">Set beside those of the tests.</param>
    public static CommandResult Run(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { WorkingDirectory = folder };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Run(start);
    }

    /// <summary>Runs the generator after a command of the shell, on systems that have one.</summary>
    public static CommandResult RunBehind(string command, string folder, params string[] arguments) =>
        Run(new ProcessStartInfo("sh", ["-c", $"{command} && exec dotnet '{Program}' \"$@\"", "sh", .. arguments]) { WorkingDirectory = folder });

    private static CommandResult Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"the generator did not end within {Patience}");
        }

        return new CommandResult(process.ExitCode, output.Result, error.Result);
    }
}
