namespace Generator.Stages.Bundle;

/// <summary>The strings of the interface without which a download cannot be made.</summary>
/// <param name="path">The file that must have them.</param>
/// <param name="download">What cannot be made without.</param>
internal sealed class RequiredStrings(Strings strings, SourcePath path, string download, Findings findings)
{
    /// <summary>The string of a key; one that is missing is a finding, and empty.</summary>
    public string this[string key]
    {
        get
        {
            if (strings.ByKey.GetValueOrDefault(key) is { } text)
            {
                return text.Value;
            }

            findings.Add(
                SourceRules.MissingString,
                Location.OfFile(path),
                $"the key `{key}` is missing, without which no {download} can be made",
                $"add a line `{key}: …`");
            return "";
        }
    }
}
