namespace Parley.Prospects.Links.Features;

/// <summary>The kinds of past events that speak for an answer.</summary>
public enum Evidence
{
    /// <summary>The same relation between the same two, in the same direction.</summary>
    Triple,

    /// <summary>Any relation between the two, in either direction.</summary>
    Pair,

    /// <summary>The same relation between the same two, in the other direction.</summary>
    Reverse,

    /// <summary>The same relation of the answer with anybody.</summary>
    Relation,

    /// <summary>Any event of the answer.</summary>
    Actor,
}
