using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Gains;

/// <summary>Tells whether weights are made to add up to 1 and evaluations are divided by the largest.</summary>
internal static class Scaling
{
    /// <summary>GENIUS's files mean it so, whoever counts; GENIUS and NegoLog count so, whosever the file.</summary>
    public static bool Of(Convention file, Convention counting) =>
        counting is Convention.Genius or Convention.NegoLog || (file is Convention.Genius && counting != Convention.NegMas);
}
