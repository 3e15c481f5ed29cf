namespace Parley.Bargaining.Scenarios;

/// <summary>By whose rules utilities are counted: tools differ in scale, arithmetic and the names of points.</summary>
public enum Convention
{
    /// <summary>Exact fractions; weights as given; solutions reckoned from what each party has without a deal.</summary>
    Parley,

    /// <summary>GENIUS: weights made to add up to 1, evaluations divided by the largest, utilities capped at 1; double arithmetic.</summary>
    Genius,

    /// <summary>GeniusWeb: weights and evaluations as given, decimal arithmetic without rounding.</summary>
    GeniusWeb,

    /// <summary>NegoLog: as GENIUS; its "Kalai" point is the one of the largest sum.</summary>
    NegoLog,

    /// <summary>NegMAS: weights and evaluations as given, double arithmetic.</summary>
    NegMas,
}
