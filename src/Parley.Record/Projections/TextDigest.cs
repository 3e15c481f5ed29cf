using System.Security.Cryptography;
using System.Text;

namespace Parley.Record.Projections;

/// <summary>Tells texts apart: the SHA-256 of a text in UTF-8.</summary>
internal static class TextDigest
{
    public static byte[] Of(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
