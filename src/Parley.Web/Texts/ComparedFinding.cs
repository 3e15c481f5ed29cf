using Parley.Talks.Comparisons;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence what a statement says anew and what it leaves out.</summary>
internal static class ComparedFinding
{
    public static string Of(StatementComparison comparison)
    {
        var made = comparison.Sentences.Count(sentence => sentence.Label != SentenceLabel.Frame);
        var fresh = comparison.Sentences.Count(sentence => sentence.Label == SentenceLabel.New);
        var notable = comparison.Missing.Count(point => point.Weight == PointWeight.Notable);
        var missing = notable > 0 ? $"{Wording.Count(notable, "notable point is", "notable points are")} missing"
            : comparison.Missing.Count > 0 ? $"{Wording.Count(comparison.Missing.Count, "minor point is", "minor points are")} missing"
            : "nothing said before is missing";
        return $"{fresh} of {Wording.Count(made, "sentence that makes a point is", "sentences that make a point are")} new; {missing}";
    }
}
