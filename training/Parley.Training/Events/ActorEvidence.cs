using Parley.Prospects.Actors;
using Parley.Talks;

namespace Parley.Training.Events;

/// <summary>What event data show of the states of actors whose names do not tell them.</summary>
/// <remarks>
/// Two kinds of evidence: whom an actor deals with (people at home deal mostly with their own), and whose deeds are reported of
/// it too on the same day (one report names the president, another one the state). A state counts by how much more of it there
/// is than usual.
/// </remarks>
internal sealed class ActorEvidence
{
    private const double Company = 2;
    private const double Usual = 2;
    private const double LeastScore = 0.2;

    private readonly Dictionary<string, Dictionary<string, int>> _dealings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _company = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _mentions = [];
    private int _total;

    /// <param name="events">The events to learn from.</param>
    /// <param name="places">Where the actors belong that are known already.</param>
    public ActorEvidence(IReadOnlyList<CodedEvent> events, Func<string, ActorPlace?> places)
    {
        foreach (var one in events)
        {
            Meet(one.Actor, one.Target, places);
            Meet(one.Target, one.Actor, places);
        }

        foreach (var alike in events.GroupBy(one => (one.Day, one.Cameo, one.Target))) Accompany([.. alike.Select(one => one.Actor).Distinct()], places);
        foreach (var alike in events.GroupBy(one => (one.Day, one.Cameo, one.Actor))) Accompany([.. alike.Select(one => one.Target).Distinct()], places);
    }

    /// <summary>The likeliest state of each actor that was not known, where there is one.</summary>
    public IEnumerable<KeyValuePair<string, string>> Guesses() =>
        from name in _dealings.Keys.Order(StringComparer.Ordinal)
        let best = Best(name)
        where best.Score >= LeastScore
        select KeyValuePair.Create(name, best.Code);

    private (string Code, double Score) Best(string name)
    {
        var (met, with) = (_dealings[name], _company.GetValueOrDefault(name, []));
        var (allMet, allWith) = (1.0 + met.Values.Sum(), 1.0 + with.Values.Sum());
        return met.Keys.Union(with.Keys)
            .Select(code => (code, Score: (met.GetValueOrDefault(code) / allMet) + (Company * with.GetValueOrDefault(code) / allWith)
                - (Usual * _mentions.GetValueOrDefault(code) / _total)))
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.code, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private void Meet(string actor, string other, Func<string, ActorPlace?> places)
    {
        if (places(actor) is { } known)
        {
            Count(_mentions, known.Code);
            _total++;
        }
        else if (places(other) is { } partner)
        {
            Count(Of(_dealings, actor), partner.Code);
        }
    }

    private void Accompany(string[] actors, Func<string, ActorPlace?> places)
    {
        if (actors.Length < 2) return;
        var codes = actors.Select(places).OfType<ActorPlace>().Select(place => place.Code).Distinct().ToArray();
        foreach (var actor in actors.Where(actor => places(actor) is null))
        {
            foreach (var code in codes) Count(Of(_company, actor), code);
        }
    }

    private static Dictionary<string, int> Of(Dictionary<string, Dictionary<string, int>> counts, string actor)
    {
        if (!counts.TryGetValue(actor, out var found)) counts[actor] = found = [];
        return found;
    }

    private static void Count(Dictionary<string, int> counts, string code) => counts[code] = counts.GetValueOrDefault(code) + 1;
}
