namespace Parley.Language.Coreference;

/// <summary>The stretch of each noun phrase of a sentence: the head, what describes it, and all between.</summary>
internal sealed class Extents
{
    private readonly Stretch[] _phrases;

    public Extents(Sentence sentence)
    {
        var whole = WholeSubtrees(sentence);
        _phrases = new Stretch[sentence.Count];
        for (var i = 0; i < _phrases.Length; i++) _phrases[i] = new Stretch(i, i);
        for (var i = 0; i < _phrases.Length; i++)
        {
            var head = sentence.Heads[i];
            if (head >= 0 && BelongsTo(sentence.Relations[i], i, head)) _phrases[head] = _phrases[head].With(whole[i]);
        }
    }

    /// <summary>The first and the last token of the phrase that a token heads.</summary>
    public (int First, int Last) Of(int head) => (_phrases[head].First, _phrases[head].Last);

    /// <summary>From the first to the last token below each token and the token itself, but for signs.</summary>
    private static Stretch[] WholeSubtrees(Sentence sentence)
    {
        var whole = new Stretch[sentence.Count];
        Array.Fill(whole, Stretch.Empty);
        for (var i = 0; i < whole.Length; i++)
        {
            if (sentence.Classes[i] == WordClass.Punct) continue;
            for (var above = i; above >= 0; above = sentence.Heads[above]) whole[above] = whole[above].With(new Stretch(i, i));
        }

        return whole;
    }

    /// <summary>Whether a dependent of a head is part of its phrase.</summary>
    private static bool BelongsTo(Relation relation, int child, int head) => relation switch
    {
        Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.Flat or Relation.Fixed => true,
        Relation.Nmod or Relation.NmodDesc or Relation.NmodPoss or Relation.NmodUnmarked or Relation.Acl or Relation.AclRelcl => true,
        Relation.Case => child > head,
        Relation.Advmod => child < head,
        _ => false,
    };

    private readonly record struct Stretch(int First, int Last)
    {
        public static Stretch Empty => new(int.MaxValue, -1);

        public Stretch With(Stretch other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
    }
}
