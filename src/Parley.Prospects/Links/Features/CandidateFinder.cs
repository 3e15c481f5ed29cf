using Parley.Prospects.Links.Facts;
using Parley.Prospects.Links.Memory;

namespace Parley.Prospects.Links.Features;

/// <summary>Finds the candidates for an answer and their features: all partners of the head, and others that are named.</summary>
/// <remarks>Keeps its table for the next question; one thread at a time.</remarks>
internal sealed class CandidateFinder(GraphMemory memory)
{
    private PairTally[] _pairs = [];

    /// <summary>The candidates for the last question.</summary>
    public CandidateTable Table { get; } = new();

    /// <summary>How many of them are partners of the head: the first ones of the table.</summary>
    public int Partners { get; private set; }

    /// <summary>Fills the table, the head's partners first and in their order.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="rules">The weights of the rules that lead to the relation.</param>
    /// <param name="others">More candidates, different ones; those who are partners are passed over.</param>
    public void Find(LinkQuestion question, ReadOnlySpan<float> rules, ReadOnlySpan<int> others)
    {
        var head = memory.Head(question.Head);
        Partners = head.Partners.Length;
        Table.Reset(Partners + others.Length);
        AddPartners(head.Partners);
        Unravel(head, question, rules);
        AddPairs(question.Day);
        AddOthers(head, others);
        AddBackground(question);
        Table.TakeLogarithms();
    }

    private void AddPartners(ReadOnlySpan<int> partners)
    {
        if (_pairs.Length < partners.Length) _pairs = new PairTally[2 * partners.Length];
        _pairs.AsSpan(0, partners.Length).Clear();
        partners.CopyTo(Table.Actors);
        for (var row = 0; row < partners.Length; row++)
        {
            Table.SetNever(row, Evidence.Triple);
            Table.SetNever(row, Evidence.Reverse);
        }
    }

    private void Unravel(ActorMemory head, LinkQuestion question, ReadOnlySpan<float> rules)
    {
        var reverse = Edge.Reverse(question.Relation);
        foreach (ref readonly var strand in head.Strands)
        {
            var (row, tally) = (strand.Partner, strand.Tally);
            _pairs[row].Add(tally, question.Day);
            Table.Rules[row] += RuleFeatures.Of(tally, question.Day).Score(rules, strand.Relation);
            if (strand.Relation == question.Relation) Table.Set(row, Evidence.Triple, tally, question.Day);
            else if (strand.Relation == reverse) Table.Set(row, Evidence.Reverse, tally, question.Day);
        }
    }

    private void AddPairs(int day)
    {
        for (var row = 0; row < Partners; row++)
        {
            ref readonly var pair = ref _pairs[row];
            Table.Set(row, Evidence.Pair, pair.Faded, pair.Count, day - pair.Last);
        }
    }

    private void AddOthers(ActorMemory head, ReadOnlySpan<int> others)
    {
        var row = Partners;
        foreach (var other in others)
        {
            if (head.Knows(other)) continue;
            Table.Actors[row] = other;
            Table.SetNever(row, Evidence.Triple);
            Table.SetNever(row, Evidence.Reverse);
            Table.SetNever(row, Evidence.Pair);
            row++;
        }

        Table.Cut(row);
    }

    private void AddBackground(LinkQuestion question)
    {
        var relation = memory.Relation(question.Relation);
        var tails = memory.Tails;
        for (var row = 0; row < Table.Count; row++)
        {
            var actor = Table.Actors[row];
            Table.Set(row, Evidence.Relation, relation.Of(actor), question.Day);
            Table.Set(row, Evidence.Actor, actor < tails.Length ? tails[actor] : default, question.Day);
        }
    }
}
