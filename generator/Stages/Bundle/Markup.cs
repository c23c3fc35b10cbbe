using System.Net;

namespace Generator.Stages.Bundle;

/// <summary>Text inside markup, whichever of the two it is.</summary>
internal static class Markup
{
    /// <summary>Text as it may stand in elements and in attributes of HTML and of XML.</summary>
    public static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
