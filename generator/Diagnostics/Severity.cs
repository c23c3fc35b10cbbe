namespace Generator.Diagnostics;

/// <summary>How grave a finding is: an error stops the build before anything is written.</summary>
internal enum Severity
{
    Info,
    Warning,
    Error,
}
