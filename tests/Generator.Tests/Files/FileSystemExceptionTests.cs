using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Tests.Files;

public class FileSystemExceptionTests
{
    [Theory]
    [InlineData(DiskProblem.Full, "there is no space left on the disk")]
    [InlineData(DiskProblem.ReadOnly, "the disk can only be read")]
    [InlineData(DiskProblem.Denied, "the system does not allow access to it")]
    [InlineData(DiskProblem.Vanished, "it is not there any more")]
    [InlineData(DiskProblem.InTheWay, "a file or a link that leads nowhere has the name of a folder that is needed")]
    [InlineData(DiskProblem.Other, "the disk reports an error: too many files are open")]
    public void What_the_disk_refuses_is_said_in_words(object problem, string message)
    {
        var finding = new FileSystemException((DiskProblem)problem, "site/a.html", new IOException("too many files are open")).ToDiagnostic();

        Assert.Equal((OutputRules.DiskFailed, message), (finding.Rule, finding.Message));
        Assert.Equal("site/a.html", finding.Location?.Path.Value);
    }

    [Theory]
    [InlineData(28, DiskProblem.Full)]
    [InlineData(30, DiskProblem.ReadOnly)]
    [InlineData(17, DiskProblem.InTheWay)]
    [InlineData(5, DiskProblem.Other)]
    public void Numbers_of_the_system_have_a_meaning(int number, object problem) => Assert.Equal(
        (DiskProblem)problem,
        Assert.Throws<FileSystemException>(() => DiskErrors.Translated<int>("a", () => throw new IOException("x", number))).Problem);
}
