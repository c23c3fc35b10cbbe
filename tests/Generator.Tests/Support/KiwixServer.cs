using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Generator.Tests.Support;

/// <summary>Kiwix' own server over some archives, reachable from this machine alone, for as long as a test runs.</summary>
internal sealed class KiwixServer : IDisposable
{
    private readonly HttpClient _client = new();
    private readonly Process _process;

    private KiwixServer(Process process, int port)
    {
        _process = process;
        _client.BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
    }

    public static KiwixServer Start(IEnumerable<string> archives)
    {
        var port = FreePort();
        string[] arguments = ["--address", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture), .. archives];
        var process = Process.Start(new ProcessStartInfo(Tools.KiwixServe, arguments) { RedirectStandardOutput = true })!;
        for (var line = ""; !line.Contains("http://", StringComparison.Ordinal);)
        {
            line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("kiwix-serve did not start");
        }

        return new KiwixServer(process, port);
    }

    /// <summary>What it answers, after redirects.</summary>
    /// <param name="path">The archive's name, <c>/</c>, the path in it.</param>
    public (HttpStatusCode Status, string Body) Get(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = _client.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream());
        return (response.StatusCode, reader.ReadToEnd());
    }

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
