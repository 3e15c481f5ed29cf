using Parley.Prospects.Links.Features;
using Parley.Prospects.Links.Memory;

namespace Parley.Prospects.Links.Ranks;

/// <summary>The scores that everybody has on a day as the answer to questions of a head that never met them.</summary>
internal sealed class Background
{
    private readonly GraphMemory _memory;
    private readonly int _day;
    private readonly CandidateTable _everybody = new();

    /// <summary>Looks at the activity of all actors before a day.</summary>
    public Background(GraphMemory memory, int day)
    {
        (_memory, _day) = (memory, day);
        _everybody.Reset(memory.Actors);
        for (var actor = 0; actor < memory.Actors; actor++) _everybody.Set(actor, Evidence.Actor, memory.Tails[actor], day);
        _everybody.TakeLogarithms();
    }

    /// <summary>The scores of all actors, by number, where a relation is asked for.</summary>
    public float[] Scores(int relation, ReadOnlySpan<float> features)
    {
        var (scores, stranger) = (new float[_memory.Actors], Stranger(features));
        for (var actor = 0; actor < scores.Length; actor++) scores[actor] = stranger + _everybody.Score(actor, Evidence.Actor, features);
        AddRelation(_memory.Relation(relation), features, scores);
        return scores;
    }

    private void AddRelation(RelationMemory relation, ReadOnlySpan<float> features, float[] scores)
    {
        var (table, never) = (new CandidateTable(), Layout.ScoreNever(features, Evidence.Relation));
        table.Reset(relation.Tails.Length);
        for (var row = 0; row < table.Count; row++) table.Set(row, Evidence.Relation, relation.Tallies[row], _day);
        table.TakeLogarithms();
        for (var row = 0; row < table.Count; row++) scores[relation.Tails[row]] += table.Score(row, Evidence.Relation, features) - never;
    }

    private static float Stranger(ReadOnlySpan<float> features) =>
        Layout.ScoreNever(features, Evidence.Triple) + Layout.ScoreNever(features, Evidence.Pair)
        + Layout.ScoreNever(features, Evidence.Reverse) + Layout.ScoreNever(features, Evidence.Relation);
}
