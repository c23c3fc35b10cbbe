namespace Generator.Stages.Bundle.SinglePage;

/// <summary>An address that is the file itself (RFC 2397).</summary>
internal static class DataAddress
{
    public static string Of(OutputFile file) => $"data:{file.MediaType};base64,{Convert.ToBase64String(file.Bytes.Span)}";
}
