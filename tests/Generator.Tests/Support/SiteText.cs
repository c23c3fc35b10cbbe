using System.Text;
using Generator.Files;

namespace Generator.Tests.Support;

/// <summary>A whole site on one screen, beside what is asserted of it.</summary>
internal static class SiteText
{
    extension(MemoryFileSystem)
    {
        /// <summary>
        /// A line <c>-- content/en/index.md --</c> begins a file, the lines up to the next are its content, each ended by
        /// <c>\n</c>. What stands before the first such line is left out.
        /// </summary>
        public static MemoryFileSystem FromText(string text)
        {
            var result = new MemoryFileSystem();
            string? path = null;
            var content = new StringBuilder();
            foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Append("--  --"))
            {
                if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
                {
                    if (path is not null)
                    {
                        result.Write(path, Encoding.UTF8.GetBytes(content.ToString()));
                    }

                    path = line[3..^3].Trim();
                    content.Clear();
                }
                else
                {
                    content.Append(line).Append('\n');
                }
            }

            return result;
        }
    }
}
