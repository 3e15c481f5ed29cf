using Parley.Language;

namespace Parley.Training.Corpora;

/// <summary>"The point is that he left": makes the clause the predicate, as version 2 does, and the copula its dependent.</summary>
internal static class CopularClauses
{
    /// <summary>Changes the heads and relations of a sentence.</summary>
    public static void Turn(IReadOnlyList<PolnearRow> rows, int[] heads, Relation[] relations)
    {
        for (var clause = 0; clause < heads.Length; clause++)
        {
            var copula = heads[clause];
            if (relations[clause] != Relation.Ccomp || copula < 0 || copula > clause) continue;
            if (rows[copula].Lemma == "be" && IsPredicate(copula, heads, relations)) Turn(clause, heads, relations);
        }
    }

    private static bool IsPredicate(int copula, int[] heads, Relation[] relations) =>
        relations[copula] is not (Relation.Aux or Relation.AuxPass or Relation.Cop)
        && Enumerable.Range(0, copula).Any(child => heads[child] == copula && relations[child] is Relation.Nsubj or Relation.Csubj);

    private static void Turn(int clause, int[] heads, Relation[] relations)
    {
        var copula = heads[clause];
        (heads[clause], relations[clause]) = (heads[copula], relations[copula]);
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] != copula) continue;
            heads[i] = clause;
            if (relations[i] == Relation.Nsubj) relations[i] = Relation.NsubjOuter;
        }

        (heads[copula], relations[copula]) = (clause, Relation.Cop);
    }
}
