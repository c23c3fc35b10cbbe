using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Browser.Tests.Support;

/// <summary>
/// Serves a site as GitHub Pages does: below a path of the host, a folder by its <c>index.html</c>, and whatever is
/// not there with the site's <c>404.html</c>, at the address that was asked for. Reachable from this machine alone.
/// </summary>
internal sealed class PagesServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly string _basePath;

    /// <param name="basePath">With a slash at both ends.</param>
    public PagesServer(string folder, string basePath)
    {
        (_folder, _basePath) = (folder, basePath);
        Host = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        _listener.Prefixes.Add(Host + "/");
        _listener.Start();
        _ = AnswerAllAsync();
    }

    public string Host { get; }

    public string Url => Host + _basePath;

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task AnswerAllAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // The browser went away, or the test ended.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var found = FileAt(context.Request.Url!.AbsolutePath);
        var file = found ?? Path.Join(_folder, "404.html");
        context.Response.StatusCode = (int)(found is null ? HttpStatusCode.NotFound : HttpStatusCode.OK);
        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".png" => "image/png",
            _ => "application/octet-stream",
        };
        await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
        context.Response.Close();
    }

    private string? FileAt(string path)
    {
        if (!path.StartsWith(_basePath, StringComparison.Ordinal))
        {
            return null;
        }

        var file = Path.Join(_folder, path[_basePath.Length..]);
        return File.Exists(file) ? file
            : path.EndsWith('/') && Path.Join(file, "index.html") is var index && File.Exists(index) ? index
            : null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
