namespace Generator.Stages.Render;

/// <summary>What kind of file an asset is, by the end of its name.</summary>
internal static class MediaTypes
{
    public const string Html = "text/html";
    public const string Atom = "application/atom+xml";
    public const string Xml = "application/xml";
    public const string PlainText = "text/plain";

    public static string Of(string path) => path[(path.LastIndexOf('.') + 1)..] switch
    {
        "css" => "text/css",
        "html" => Html,
        "ico" => "image/x-icon",
        "jpg" => "image/jpeg",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => PlainText,
        "webp" => "image/webp",
        "xml" => Xml,
        _ => "application/octet-stream",
    };
}
