namespace Generator.Model;

/// <summary>Paths as links write them: relative to the folder of the file that they stand in.</summary>
internal static class LinkPath
{
    /// <summary>The path that a relative one means; nothing if it leaves the top.</summary>
    /// <param name="folder">Without a slash at the end; empty for the top.</param>
    public static string? Resolve(string folder, string relative)
    {
        if (folder.Length == 0 && !relative.Contains('/', StringComparison.Ordinal) && relative is not ("." or ".."))
        {
            return relative;
        }

        var parts = new List<string>(folder.Length == 0 ? [] : folder.Split('/'));
        foreach (var part in relative.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>How a file in a folder writes the way to a path.</summary>
    public static string From(string folder, string path)
    {
        if (folder.Length == 0)
        {
            return path;
        }

        var from = folder.Length == 0 ? [] : folder.Split('/');
        var to = path.Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]);
    }
}
