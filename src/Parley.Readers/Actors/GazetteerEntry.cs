namespace Parley.Readers.Actors;

/// <summary>A state, bloc or well-known body that reports speak of by many names.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">The canonical name of the state or bloc that it belongs to; its own for a state or bloc that belongs to none.</param>
/// <param name="From">The first year in which its names mean it.</param>
/// <param name="Until">The last such year.</param>
internal sealed record GazetteerEntry(string Name, GazetteerKind Kind, string Owner, int From, int Until)
{
    /// <summary>Whether it is a side in talks by itself, not a part of one.</summary>
    public bool IsParty => Kind is GazetteerKind.State or GazetteerKind.Bloc;

    /// <summary>Whether it is a person, who speaks for its owner while in office.</summary>
    public bool IsPerson => Kind is GazetteerKind.Leader or GazetteerKind.Envoy;

    /// <summary>Whether its names mean it in that year.</summary>
    public bool HoldsIn(int year) => year >= From && year <= Until;
}

/// <summary>What an entry of the gazetteer is.</summary>
internal enum GazetteerKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>A bloc or organisation of states, or another party to talks, which acts for itself.</summary>
    Bloc,

    /// <summary>A ministry, central bank or other body that speaks for its owner.</summary>
    Agency,

    /// <summary>A parliament, court or other body that speaks for itself.</summary>
    Chamber,

    /// <summary>A part of a state with a government of its own, which speaks for itself.</summary>
    Region,

    /// <summary>Who leads a state or bloc, or another person whose bare name stands for it.</summary>
    Leader,

    /// <summary>A minister, commissioner or negotiator of a state or bloc.</summary>
    Envoy,
}

/// <summary>In which way a name stands for an entry.</summary>
internal enum GazetteerSense
{
    /// <summary>By one of its names.</summary>
    Name,

    /// <summary>By its people or its adjective ("Chinese").</summary>
    People,

    /// <summary>By the seat of its government ("Beijing", "the White House").</summary>
    Seat,

    /// <summary>By a place that lies in it and does not stand for it ("Shanghai").</summary>
    City,
}
