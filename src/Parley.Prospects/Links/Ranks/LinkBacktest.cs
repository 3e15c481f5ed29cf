using Parley.Prospects.Links.Facts;
using Parley.Prospects.Links.Learning;
using Parley.Prospects.Links.Memory;

namespace Parley.Prospects.Links.Ranks;

/// <summary>Walks through time and asks, before each day comes, who does what to whom on it.</summary>
/// <remarks>
/// The field's single-step setting: everything before the day of a question is known. Both ends of every fact are asked for; other true
/// answers of the same day are left out; ties count with their mean rank. A day is learnt from once its questions are answered, so that
/// the weights keep learning in the period that is asked about, but never from what was not yet known.
/// </remarks>
public static class LinkBacktest
{
    /// <summary>The days that nothing is learnt from, for want of a past, as a share of the time until the first day that is asked about.</summary>
    private const double WarmUp = 0.1;

    /// <summary>The score of ranking every fact that is asked about.</summary>
    /// <param name="known">Facts that are not asked about; those of days that are may be among them.</param>
    /// <param name="asked">Facts that are asked about.</param>
    public static LinkScore Run(IReadOnlyCollection<LinkFact> known, IReadOnlyCollection<LinkFact> asked) => LinkScore.Of(Ranks(known, asked));

    /// <summary>The ranks by which <see cref="Run"/> scores: two for each fact asked about, by day and then by name.</summary>
    public static IReadOnlyList<double> Ranks(IReadOnlyCollection<LinkFact> known, IReadOnlyCollection<LinkFact> asked)
    {
        if (asked.Count == 0) return [];
        var calendar = new FactCalendar(known, asked);
        var (memory, weights, ranks) = (new GraphMemory(), new LinkWeights(), new List<double>());
        var (learner, ranker) = (new LinkLearner(memory, weights), new DayRanker(memory, weights, calendar.Actors));
        var firstLearnt = calendar.First + (int)(WarmUp * (calendar.FirstAsked - calendar.First));
        foreach (var (day, questions) in calendar.Days())
        {
            weights.MakeRoom(calendar.RelationsMet);
            ranks.AddRange(ranker.Rank(questions, day));
            if (day.Day >= firstLearnt) learner.Learn(day);
            memory.Add(day);
        }

        return ranks;
    }
}
