using Parley.Language;

namespace Parley.Readers.Attributions;

/// <summary>The features by which a token is told to open or continue a cue.</summary>
/// <remarks>Templates are numbered; a trained model holds for these numbers and no others.</remarks>
internal sealed class CueFeatures(TokenTable table)
{
    /// <summary>Complements that can hold content, arguments that can hold a source.</summary>
    private static readonly ulong Frame = Bits(
        Relation.Ccomp, Relation.Xcomp, Relation.Obj, Relation.Obl, Relation.OblAgent, Relation.Iobj, Relation.Parataxis, Relation.Nsubj,
        Relation.NsubjPass, Relation.Expl, Relation.Acl, Relation.Nmod, Relation.NmodPoss, Relation.Csubj, Relation.Dep);

    private const uint Edge = 1;

    private int _start;
    private int _end;

    /// <summary>Lists the emission features of a token.</summary>
    public void Emissions(int i, FeatureBuffer f)
    {
        _start = table.SentenceStarts[table.SentenceOf[i]];
        _end = table.SentenceStarts[table.SentenceOf[i] + 1];
        Words(i, f);
        Tree(i, f);
        Dependents(i, f);
        Surroundings(i, f);
    }

    /// <summary>Lists those features that have to do with the word alone.</summary>
    public void Word(int i, FeatureBuffer f)
    {
        f.Add(2, table.Words[i]);
        f.Add(3, table.Lemmas[i]);
        f.Add(4, table.Lemmas[i], (uint)table.Classes[i]);
    }

    /// <summary>Lists the features of the step from the token before to this one.</summary>
    public void Edges(int i, FeatureBuffer f)
    {
        f.Add(100, 0);
        if (i == table.SentenceStarts[table.SentenceOf[i]]) return;
        f.Add(101, (uint)table.Classes[i - 1], (uint)table.Classes[i]);
        f.Add(102, Tie(i - 1, i));
        f.Add(103, Tie(i - 1, i), (uint)table.Classes[i]);
        f.Add(104, table.Lemmas[i]);
        f.Add(105, table.Lemmas[i - 1]);
    }

    /// <summary>How two neighbours hang together in the tree.</summary>
    private uint Tie(int left, int right)
    {
        if (table.Heads[right] == left) return 256 + (uint)table.Relations[right];
        if (table.Heads[left] == right) return 512 + (uint)table.Relations[left];
        if (table.Heads[left] == table.Heads[right]) return 1024 + ((uint)table.Relations[left] * 64) + (uint)table.Relations[right];
        return 0;
    }

    private void Words(int i, FeatureBuffer f)
    {
        var lemma = table.Lemmas[i];
        var kind = (uint)table.Classes[i];
        Word(i, f);
        f.Add(1, 0);
        f.Add(5, kind, table.Suffixes[i]);
        f.Add(6, LemmaAt(i - 1));
        f.Add(7, LemmaAt(i + 1));
        f.Add(8, LemmaAt(i - 2));
        f.Add(9, LemmaAt(i + 2));
        f.Add(10, LemmaAt(i - 1), lemma);
        f.Add(11, lemma, LemmaAt(i + 1));
        f.Add(12, ClassAt(i - 1), kind, ClassAt(i + 1));
        f.Add(13, LemmaAt(i - 1), lemma, LemmaAt(i + 1));
        f.Add(14, lemma, ClassAt(i - 1), ClassAt(i + 1));
        f.Add(15, kind, LemmaAt(i - 1), LemmaAt(i + 1));
        f.Add(16, LemmaAt(i - 2), LemmaAt(i - 1), lemma);
        f.Add(17, lemma, LemmaAt(i + 1), LemmaAt(i + 2));
        f.Add(18, kind, ClassAt(i + 1), ClassAt(i + 2));
        f.Add(19, kind, ClassAt(i - 1), ClassAt(i - 2));
    }

    private void Tree(int i, FeatureBuffer f)
    {
        var lemma = table.Lemmas[i];
        var kind = (uint)table.Classes[i];
        var relation = (uint)table.Relations[i];
        var head = table.Heads[i];
        f.Add(20, relation);
        f.Add(21, lemma, relation);
        f.Add(22, relation, kind);
        if (head < 0) return;
        var side = head < i ? 1u : 0;
        f.Add(23, relation, table.Lemmas[head], side);
        f.Add(24, relation, (uint)table.Classes[head], side);
        f.Add(25, lemma, table.Lemmas[head]);
        f.Add(26, table.Lemmas[head], Near(i - head));
        f.Add(27, relation, (uint)table.Relations[head], kind);
        f.Add(28, relation, FrameOf(head), Near(i - head));
        f.Add(29, lemma, FrameOf(head));
        f.Add(30, lemma, relation, Near(i - head));
        var above = table.Heads[head];
        if (above < 0) return;
        f.Add(31, relation, (uint)table.Relations[head], table.Lemmas[above]);
        f.Add(32, lemma, (uint)table.Relations[head], table.Lemmas[above]);
    }

    private void Dependents(int i, FeatureBuffer f)
    {
        var lemma = table.Lemmas[i];
        var kind = (uint)table.Classes[i];
        var frame = FrameOf(i);
        f.Add(40, frame, kind);
        f.Add(41, frame, lemma);
        f.Add(42, frame, (uint)table.Relations[i], kind);
        for (var child = table.FirstChild[i]; child >= 0; child = table.NextSibling[child])
        {
            var relation = table.Relations[child];
            if (relation == Relation.Punct) continue;
            var place = ((uint)relation * 2) + (child < i ? 0u : 1u);
            f.Add(43, place, kind);
            f.Add(44, place, lemma);
            f.Add(45, place, lemma, table.Lemmas[child]);
            f.Add(46, place, kind, table.Lemmas[child]);
            f.Add(47, place, lemma, (uint)table.Classes[child]);
            if (relation is Relation.Obl or Relation.Nmod or Relation.Ccomp or Relation.Advcl or Relation.Xcomp or Relation.Acl)
            {
                var marker = table.MarkerOf(child);
                f.Add(48, place, lemma, marker);
                f.Add(49, place, kind, marker);
            }
        }
    }

    private void Surroundings(int i, FeatureBuffer f)
    {
        var lemma = table.Lemmas[i];
        var kind = (uint)table.Classes[i];
        var relation = (uint)table.Relations[i];
        var quotes = QuotesAround(i);
        f.Add(60, quotes, kind);
        f.Add(61, quotes, lemma);
        f.Add(62, quotes, relation, kind);
        var place = Near(i - _start) * 16 + Near(_end - i);
        f.Add(63, place, kind);
        f.Add(64, place, relation);
        var sentence = table.SentenceOf[i];
        f.Add(65, (uint)Math.Min(sentence, 3), kind, relation);
        f.Add(66, char.IsUpper(table.Text[table.Spans[i].Start]) ? 1u : 0, kind, i == _start ? 1u : 0);
        f.Add(67, table.Lemmas[_end - 1], place, kind);
        if (table.Heads[i] >= 0) f.Add(68, SubjectOf(table.Heads[i]), table.Lemmas[table.Heads[i]], lemma);
        f.Add(69, SubjectOf(i), lemma);
        f.Add(70, SubjectOf(i), kind, FrameOf(i));
    }

    /// <summary>What quotation marks there are near a token: whether it is quoted itself, how near quotations end before it and start after it.</summary>
    private uint QuotesAround(int i)
    {
        if (table.Quotations[i] >= 0) return 1;
        uint before = 0, after = 0;
        for (var k = 1; k <= 4 && before == 0 && i - k >= Math.Max(0, _start - 1); k++)
        {
            if (table.Quotations[i - k] >= 0) before = (uint)k;
        }

        for (var k = 1; k <= 4 && after == 0 && i + k < Math.Min(table.Count, _end + 1); k++)
        {
            if (table.Quotations[i + k] >= 0) after = (uint)k;
        }

        return 2 + (before * 8) + after;
    }

    /// <summary>The subject of a word as a kind: which pronoun, which common noun, or a name.</summary>
    private uint SubjectOf(int i)
    {
        for (var child = table.FirstChild[i]; child >= 0; child = table.NextSibling[child])
        {
            if (table.Relations[child] is not (Relation.Nsubj or Relation.NsubjPass)) continue;
            return table.Classes[child] == WordClass.Propn ? 2 : table.Lemmas[child];
        }

        return 0;
    }

    private uint FrameOf(int i)
    {
        var left = table.LeftRelations[i] & Frame;
        var right = table.RightRelations[i] & Frame;
        return Hash32.Mix(Hash32.Mix((uint)left, (uint)(left >> 32)), Hash32.Mix((uint)right, (uint)(right >> 32)));
    }

    private uint LemmaAt(int i) => i < _start || i >= _end ? Edge : table.Lemmas[i];

    private uint ClassAt(int i) => i < _start || i >= _end ? 31 : (uint)table.Classes[i];

    private static uint Near(int distance) => (uint)Math.Clamp(distance, -4, 4) & 15;

    private static ulong Bits(params ReadOnlySpan<Relation> relations)
    {
        var bits = 0UL;
        foreach (var relation in relations) bits |= 1UL << (int)relation;
        return bits;
    }
}
