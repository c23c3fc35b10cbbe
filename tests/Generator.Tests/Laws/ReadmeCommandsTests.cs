using System.Text;
using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>What the README tells people to type, typed.</summary>
public sealed class ReadmeCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Signing_with_ssh_keygen_works_as_it_is_written_and_notices_a_change()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the commands are written for a shell of Unix");
        Tools.Run(Tools.SshKeygen, "-q", "-t", "ed25519", "-f", _folder["campaign"], "-N", "");
        File.WriteAllBytes(_folder["SHA256SUMS"], Encoding.UTF8.GetBytes($"{new string('0', 64)}  letter.html\n"));
        var commands = Block("ssh-keygen -Y sign");

        Assert.Contains("Good \"campaign-release\" signature", InFolder(commands, expected: 0), StringComparison.Ordinal);

        File.AppendAllText(_folder["SHA256SUMS"], "x");
        Assert.Contains("incorrect signature", InFolder(commands.Split('\n')[^1], expected: 255), StringComparison.Ordinal);
    }

    /// <summary>The block of commands that begins with some words.</summary>
    private static string Block(string start) => File.ReadAllText(Repository.PathOf("README.md")).Split("```")
        .Select(block => block.Trim('\n'))
        .Single(block => block.StartsWith(start, StringComparison.Ordinal));

    private string InFolder(string commands, int expected)
    {
        var (code, output) = Tools.Run("sh", "-ec", $"cd '{_folder.Path}'\n{commands}");
        Assert.True(code == expected, output);
        return output;
    }
}
