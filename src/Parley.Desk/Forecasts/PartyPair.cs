using Parley.Desk.Records;
using Parley.Prospects.Actors;
using Parley.Talks.Forecasts;

namespace Parley.Desk.Forecasts;

/// <summary>Two parties as a person names them.</summary>
public static class PartyPair
{
    /// <summary>The pair of two states or blocs, by names or codes.</summary>
    /// <exception cref="RequestException">One is not known, or both are the same.</exception>
    public static Dyad Of(string one, string other)
    {
        var (first, second) = (Code(one), Code(other));
        return first == second ? throw new RequestException($"'{one}' and '{other}' are the same party; name two") : Dyad.Of(first, second);
    }

    /// <summary>Whether both of a pair are among parties by name.</summary>
    public static bool IsAmong(Dyad pair, IEnumerable<string> parties)
    {
        var codes = parties.Select(StateNames.CodeOf).OfType<string>().ToHashSet();
        return codes.Contains(pair.First) && codes.Contains(pair.Second);
    }

    private static string Code(string name) =>
        StateNames.CodeOf(name) ?? throw new RequestException($"'{name}' is no state or bloc that is known; give its usual English name or its three-letter code");
}
