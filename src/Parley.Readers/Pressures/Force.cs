namespace Parley.Readers.Pressures;

/// <summary>What a word does to a measure.</summary>
internal enum Force : byte
{
    /// <summary>Puts it in force or keeps it so ("slap").</summary>
    Impose,

    /// <summary>Announces it or resolves upon it ("approve").</summary>
    Decide,

    /// <summary>Considers it, proposes it, asks for it ("mull").</summary>
    Threaten,

    /// <summary>Reduces it or puts it off ("waive").</summary>
    Ease,

    /// <summary>Takes it back ("scrap").</summary>
    Lift,

    /// <summary>Turns it down or averts it before it comes to be ("rule out").</summary>
    Block,
}
