using Parley.Language;

namespace Parley.Training.Corpora;

/// <summary>Rewrites trees of Universal Dependencies version 1, as CoreNLP makes them, to version 2 as the English treebanks have it.</summary>
/// <remarks>
/// Labels are renamed; <c>nmod</c> under predicates becomes <c>obl</c>; clauses after a copula become predicates; coordinating conjunctions and the commas before them move to the
/// conjunct that follows; names of persons become flat, headed by the first word, and the nouns before them descriptions; punctuation is
/// hung anew.
/// </remarks>
internal static class VersionTwo
{
    /// <summary>For each row its head, from 0 and -1 for the root, and relation.</summary>
    public static (int Head, Relation Relation)[] Rewrite(IReadOnlyList<PolnearRow> rows)
    {
        var (heads, relations) = (HeadsOf(rows), RelationsOf(rows));
        CopularClauses.Turn(rows, heads, relations);
        MoveConjunctions(heads, relations);
        FlattenNames(rows, heads, relations);
        DescribeNames(rows, heads, relations);
        PunctuationHeads.Attach(rows, heads, relations);
        return heads.Zip(relations).ToArray();
    }

    /// <summary>For each row its head as it is, and its relation by the name that version 2 has for it.</summary>
    public static (int Head, Relation Relation)[] Rename(IReadOnlyList<PolnearRow> rows) => HeadsOf(rows).Zip(RelationsOf(rows)).ToArray();

    private static int[] HeadsOf(IReadOnlyList<PolnearRow> rows) => rows.Select(row => row.Head - 1).ToArray();

    private static Relation[] RelationsOf(IReadOnlyList<PolnearRow> rows) => rows.Select((_, i) => Rename(rows, i)).ToArray();

    private static Relation Rename(IReadOnlyList<PolnearRow> rows, int at)
    {
        var row = rows[at];
        return row.Relation switch
        {
            "dobj" => Relation.Obj,
            "nsubjpass" => Relation.NsubjPass,
            "csubjpass" => Relation.CsubjPass,
            "auxpass" => Relation.AuxPass,
            "mwe" => Relation.Fixed,
            "neg" => row.Tag == "DT" ? Relation.Det : Relation.Advmod,
            "nmod" => IsPredicate(rows, row.Head - 1) ? Relation.Obl : Relation.Nmod,
            "nmod:tmod" or "nmod:npmod" => IsPredicate(rows, row.Head - 1) ? Relation.OblUnmarked : Relation.NmodUnmarked,
            _ => RelationNames.Parse(row.Relation),
        };
    }

    private static bool IsPredicate(IReadOnlyList<PolnearRow> rows, int at) => at >= 0 && rows[at].Tag[0] is 'V' or 'J' or 'R' or 'M';

    private static void MoveConjunctions(int[] heads, Relation[] relations)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var isBeforeConjunct = i + 1 < heads.Length && relations[i + 1] is Relation.Cc or Relation.Conj;
            var isMoved = relations[i] == Relation.Cc || (relations[i] == Relation.Punct && isBeforeConjunct);
            if (!isMoved) continue;
            var conjunct = NextConjunct(heads, relations, heads[i], i);
            if (conjunct >= 0) heads[i] = conjunct;
        }
    }

    private static int NextConjunct(int[] heads, Relation[] relations, int head, int after)
    {
        for (var i = after + 1; i < heads.Length; i++)
        {
            if (heads[i] == head && relations[i] == Relation.Conj) return i;
        }

        return -1;
    }

    /// <summary>"Hillary ← Clinton" becomes "Hillary → Clinton": the first word takes over the place of the last.</summary>
    private static void FlattenNames(IReadOnlyList<PolnearRow> rows, int[] heads, Relation[] relations)
    {
        for (var last = 0; last < rows.Count; last++)
        {
            var first = FirstOfName(rows, heads, relations, last);
            if (first == last) continue;
            (heads[first], relations[first]) = (heads[last], relations[last]);
            for (var i = 0; i < rows.Count; i++)
            {
                if (i != first && heads[i] == last) heads[i] = first;
            }

            for (var i = first + 1; i <= last; i++)
            {
                if (heads[i] != first && i != last) continue;
                heads[i] = first;
                if (relations[i] == Relation.Compound || i == last) relations[i] = Relation.Flat;
            }
        }
    }

    /// <summary>"Trade Minister Ana Roe": the noun before a person's name describes it, and nouns before that noun depend on it.</summary>
    private static void DescribeNames(IReadOnlyList<PolnearRow> rows, int[] heads, Relation[] relations)
    {
        for (var name = 1; name < rows.Count; name++)
        {
            var title = name - 1;
            var isTitle = heads[title] == name && relations[title] == Relation.Compound && rows[title].Tag[0] == 'N';
            if (!isTitle || !IsPersonWord(rows[name])) continue;
            relations[title] = Relation.NmodDesc;
            for (var i = 0; i < title; i++)
            {
                if (heads[i] == name && relations[i] is Relation.Compound or Relation.Amod) heads[i] = title;
            }
        }
    }

    private static int FirstOfName(IReadOnlyList<PolnearRow> rows, int[] heads, Relation[] relations, int last)
    {
        var first = last;
        if (!IsPersonWord(rows[last])) return last;
        while (first > 0 && heads[first - 1] == last && relations[first - 1] == Relation.Compound && IsPersonWord(rows[first - 1])) first--;
        return first;
    }

    private static bool IsPersonWord(PolnearRow row) => row.Name == "PERSON" && row.Tag == "NNP";
}
