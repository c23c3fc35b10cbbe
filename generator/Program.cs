using Generator.Cli;

// Nothing may depend on where the program runs: neither numbers nor the order of words.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Writing is safe to stop at any point, so nothing needs to be waited for.
Console.CancelKeyPress += (_, _) => Environment.Exit(ExitCode.Interrupted);
try
{
    return CommandTree.Run(args, ProcessEnvironment.OfProcess());
}
catch (IOException e)
{
    // Of a file the disk's refusal is a finding; what is left is the stream that the results go to.
    var rule = OutputRules.DiskFailed;
    Console.Error.Write($"error {rule.Id} {rule.Name}: the output of the command cannot be written: {e.Message}\n");
    return ExitCode.Content;
}
catch (Exception e)
{
    var rule = InternalRules.Unexpected;
    Console.Error.Write($"error {rule.Id} {rule.Name}: the generator has a fault; please report it with the text below\n{e}\n");
    return ExitCode.Fault;
}
