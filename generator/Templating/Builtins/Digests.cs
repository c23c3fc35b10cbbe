using System.Security.Cryptography;

namespace Generator.Templating.Builtins;

/// <summary>Digests of text as UTF-8, in lower-case hexadecimal digits. For caches and seals, not for secrets.</summary>
internal static class Digests
{
#pragma warning disable CA5350, CA5351 // The language has them; what a template does with them is no matter of security
    public static Value Md5(CallArgs args) => Hex(MD5.HashData(Bytes(args, 0)));

    public static Value Sha1(CallArgs args) => Hex(SHA1.HashData(Bytes(args, 0)));

    public static Value HmacSha1(CallArgs args) => Hex(HMACSHA1.HashData(Bytes(args, 1), Bytes(args, 0)));
#pragma warning restore CA5350, CA5351

    public static Value Sha256(CallArgs args) => Hex(SHA256.HashData(Bytes(args, 0)));

    public static Value Sha512(CallArgs args) => Hex(SHA512.HashData(Bytes(args, 0)));

    public static Value HmacSha256(CallArgs args) => Hex(HMACSHA256.HashData(Bytes(args, 1), Bytes(args, 0)));

    public static Value HmacSha512(CallArgs args) => Hex(HMACSHA512.HashData(Bytes(args, 1), Bytes(args, 0)));

    private static byte[] Bytes(CallArgs args, int index) => Encoding.UTF8.GetBytes(args.Text(index));

    private static Value Hex(byte[] digest) => Convert.ToHexStringLower(digest);
}
