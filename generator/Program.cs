using Generator.Cli;

// Nothing may depend on where the program runs: neither numbers nor the order of words.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
try
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    // Writing is safe to stop at any point, so nothing needs to be waited for.
    Console.CancelKeyPress += (_, _) => Environment.Exit(ExitCode.Interrupted);
    return CommandTree.Run(args, ProcessEnvironment.OfProcess());
}
catch (Exception e)
{
    return LastResort.Report(e);
}
