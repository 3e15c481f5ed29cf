using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Web.Looks;

/// <summary>Leaves holes in a page for what differs from asker to asker, so that the rest of it can be kept.</summary>
/// <remarks>The marks of the holes are drawn anew on each run and never sent, so that no report can contain them.</remarks>
internal sealed class PageHoles
{
    /// <summary>Stands where the token of the asker's forms goes.</summary>
    public string Token { get; } = "t" + RandomNumberGenerator.GetHexString(24);

    /// <summary>Stands where the last entry of the record goes.</summary>
    public string Number { get; } = "n" + RandomNumberGenerator.GetHexString(24);

    /// <summary>A page cut at its holes.</summary>
    public KeptAnswer Cut(string page)
    {
        var pieces = page.Split(Token).Select(part => part.Split(Number).Select(Encoding.UTF8.GetBytes).ToArray()).ToArray();
        return new KeptAnswer(pieces);
    }
}

/// <summary>An answer but for what differs from asker to asker.</summary>
/// <param name="Pieces">Its bytes: a token goes between the outer ones, the number of the last entry between the inner ones.</param>
internal sealed record KeptAnswer(byte[][][] Pieces)
{
    /// <summary>An answer that is the same for all.</summary>
    public static KeptAnswer Whole(byte[] bytes) => new([[bytes]]);

    /// <summary>How many bytes it has without what differs.</summary>
    public int Size => Pieces.Sum(inner => inner.Sum(piece => piece.Length));

    /// <summary>The answer to one asker, piece by piece.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> For(string token, long number)
    {
        var (secret, last) = (Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
        foreach (var (outer, inner) in Pieces.Index())
        {
            if (outer > 0) yield return secret;
            foreach (var (place, piece) in inner.Index())
            {
                if (place > 0) yield return last;
                yield return piece;
            }
        }
    }
}
