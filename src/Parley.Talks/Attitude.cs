namespace Parley.Talks;

/// <summary>Who is for or against whom.</summary>
/// <param name="From">Whose attitude it is, canonical.</param>
/// <param name="To">Towards whom, canonical.</param>
/// <param name="Side">Whether it is for or against.</param>
/// <param name="Evidence">The sentence that shows it most clearly, and the reader's confidence.</param>
public sealed record Attitude(string From, string To, AttitudeSide Side, Evidence Evidence);

/// <summary>Whether an attitude is friendly.</summary>
public enum AttitudeSide
{
    /// <summary>Supports, praises, defends.</summary>
    For,

    /// <summary>Opposes, blames, presses.</summary>
    Against,
}
