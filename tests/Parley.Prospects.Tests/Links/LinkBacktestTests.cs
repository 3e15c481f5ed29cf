using Parley.Prospects.Links.Facts;
using Parley.Prospects.Links.Ranks;

namespace Parley.Prospects.Tests.Links;

public sealed class LinkBacktestTests
{
    private const int FirstAsked = 20;

    private static readonly DateOnly _start = new(2031, 1, 1);

    private static readonly Gen<LinkFact> _fact = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 3], Gen.Int[0, 7], Gen.Int[0, 29])
        .Select((source, relation, target, day) => new LinkFact($"actor{source}", $"relation{relation}", $"actor{target}", _start.AddDays(day)));

    private static readonly Gen<LinkFact[]> _facts = _fact.Array[40, 120].Select(facts => facts.Distinct().ToArray());

    [Fact]
    public void What_comes_later_changes_no_rank() => _facts.Sample(
        facts =>
        {
            var (known, asked, later) = Split(facts);
            if (asked.Length == 0) return true;
            var actors = facts.SelectMany(fact => (string[])[fact.Source, fact.Target]).Distinct().Order(StringComparer.Ordinal).ToArray();
            LinkFact[] all = [.. known, .. actors.Select(actor => new LinkFact(actor, "relation0", actors[0], _start))];
            return LinkBacktest.Ranks(all, asked).SequenceEqual(LinkBacktest.Ranks([.. all, .. later], asked));
        },
        iter: 60);

    [Fact]
    public void The_order_of_the_facts_changes_no_rank() => _facts.Sample(
        facts =>
        {
            var (known, asked, _) = Split(facts);
            return LinkBacktest.Ranks(known, asked).SequenceEqual(LinkBacktest.Ranks([.. known.Reverse()], [.. asked.Reverse()]));
        },
        iter: 60);

    [Fact]
    public void Every_fact_is_asked_about_from_both_ends_and_ranked_among_all_actors() => _facts.Sample(
        facts =>
        {
            var (known, asked, _) = Split(facts);
            var actors = known.Concat(asked).SelectMany(fact => (string[])[fact.Source, fact.Target]).Distinct().Count();
            var ranks = LinkBacktest.Ranks(known, asked);
            return ranks.Count == 2 * asked.Length && ranks.All(rank => rank >= 1 && rank <= actors);
        },
        iter: 60);

    [Fact]
    public void Who_always_meets_is_expected_to_meet_again()
    {
        LinkFact[] facts = [.. Enumerable.Range(0, 60).SelectMany(day => (LinkFact[])
        [
            new("Kenya", "meet", "Peru", _start.AddDays(day)),
            new("Norway", "meet", "Chile", _start.AddDays(day)),
            new("Chile", "threaten", "Norway", _start.AddDays(day)),
        ])];
        var score = LinkBacktest.Run([.. facts.Take(150)], [.. facts.Skip(150)]);
        Assert.Equal(1, score.Mrr);
        Assert.Equal(60, score.Questions);
    }

    [Fact]
    public void Without_questions_there_is_no_score() => Assert.Equal(new LinkScore(0, 0, 0, 0, 0), LinkBacktest.Run([], []));

    private static (LinkFact[] Known, LinkFact[] Asked, LinkFact[] Later) Split(LinkFact[] facts)
    {
        const int Last = FirstAsked + 5;
        return (
            [.. facts.Where(fact => fact.Day < _start.AddDays(FirstAsked))],
            [.. facts.Where(fact => fact.Day >= _start.AddDays(FirstAsked) && fact.Day < _start.AddDays(Last))],
            [.. facts.Where(fact => fact.Day >= _start.AddDays(Last))]);
    }
}
