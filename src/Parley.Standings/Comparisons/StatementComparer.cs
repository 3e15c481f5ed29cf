using Parley.Standings.Comparisons.Features;
using Parley.Standings.Comparisons.Models;
using Parley.Talks;
using Parley.Talks.Comparisons;

namespace Parley.Standings.Comparisons;

/// <summary>Compares a statement with earlier ones: which of its sentences are new, repeated or reworded, and what it no longer says.</summary>
/// <remarks>
/// Sentences are compared by words and order of words, weighted by rarity, and by words that keep the same company; log-linear models fitted to
/// hand-labelled cases decide (docs/experiments/statements.md). Pure, deterministic, and safe to use from several threads at once.
/// </remarks>
public static class StatementComparer
{
    private const int MostMatches = 4;
    private const double MissingFrom = 0.5;

    /// <summary>The probability that a point with a number exchanged counts as repeated: by definition it does not.</summary>
    private const double OtherNumbers = 0.1;

    /// <summary>Matches that are at least this sure, measured by the best, are given too.</summary>
    private const double NearBest = 0.5;

    /// <summary>Compares a statement.</summary>
    public static StatementComparison Compare(StatementCase item) => Compare(item, StatementModels.Default);

    /// <summary>Compares a statement by models of one's own.</summary>
    internal static StatementComparison Compare(StatementCase item, StatementModels models)
    {
        ArgumentNullException.ThrowIfNull(item);
        var grid = ComparisonGrid.Of(item);
        var matches = Matches(grid, models);
        var sentences = grid.Current.Select((_, at) => Sentence(item, grid, at, matches, models)).ToValueList();
        return new StatementComparison(sentences, Missing(grid, matches, models), KindFinder.Absent(item), RepeatedShare(item.Current, sentences));
    }

    /// <summary>For each current and each earlier sentence how sure it is that they make the same point.</summary>
    internal static double[][] Matches(ComparisonGrid grid, StatementModels models) =>
        [.. grid.Measures.Select(row => Array.ConvertAll(row, measures => models.Match.Probabilities(measures)[1]))];

    private static ComparedSentence Sentence(StatementCase item, ComparisonGrid grid, int at, double[][] all, StatementModels models)
    {
        var matches = all[at];
        var probabilities = Labels(grid, at, all, models);
        var label = (SentenceLabel)Array.IndexOf(probabilities, probabilities.Max());
        var id = grid.Current[at].Id;
        if (label is SentenceLabel.New or SentenceLabel.Frame) return new ComparedSentence(id, label, probabilities[(int)label], [], null, 0);
        int[] order = [.. Enumerable.Range(0, matches.Length).OrderByDescending(other => matches[other])];
        int[] said = [.. order.Where(other => matches[other] >= NearBest * matches[order[0]])];
        int[] statements = [.. said.Select(other => grid.StatementOf[other]).Distinct()];
        return new ComparedSentence(
            id,
            label,
            probabilities[(int)label],
            said.Take(MostMatches).Select(other => grid.Earlier[other].Id).ToValueList(),
            label == SentenceLabel.Reworded ? Shift(grid, at, order[0], models) : null,
            statements.Length)
        {
            SaidSince = statements.Min(statement => item.Earlier[statement].Date),
        };
    }

    /// <summary>The probability of each label, in the order of the labels.</summary>
    private static double[] Labels(ComparisonGrid grid, int at, double[][] matches, StatementModels models)
    {
        var frame = models.Frame.Probabilities(FrameFeatures.Of(grid.Current[at]))[1];
        if (grid.Earlier.Length == 0) return [1 - frame, 0, 0, frame];
        var kept = models.Kept.Probabilities(KeptFeatures.Of(grid, at, matches))[1];
        var repeated = RepeatedFeatures.HasOtherNumbers(grid, at, matches[at]) ? OtherNumbers : models.Repeated.Probabilities(RepeatedFeatures.Of(grid, at, matches[at]))[1];
        return [(1 - frame) * (1 - kept), (1 - frame) * kept * repeated, (1 - frame) * kept * (1 - repeated), frame];
    }

    private static PointShift? Shift(ComparisonGrid grid, int at, int match, StatementModels models)
    {
        var probabilities = models.Shift.Probabilities(ShiftFeatures.Of(grid.Current[at], grid.Earlier[match], grid.Measures[at][match]));
        if (probabilities[0] >= 0.5) return null;
        var moved = probabilities[1..];
        return (PointShift)Array.IndexOf(moved, moved.Max());
    }

    private static ValueList<MissingPoint> Missing(ComparisonGrid grid, double[][] matches, StatementModels models)
    {
        var points = new List<MissingPoint>();
        for (var at = 0; at < grid.Latest.Length; at++)
        {
            var features = MissingFeatures.Of(grid, at, matches);
            var probability = models.Missing.Probabilities(features)[1];
            if (probability < MissingFrom) continue;
            var notable = models.Notable.Probabilities(features)[1];
            points.Add(new MissingPoint(grid.Latest[at].Id, notable >= 0.5 ? PointWeight.Notable : PointWeight.Minor, probability));
        }

        return points.ToValueList();
    }

    private static double? RepeatedShare(Statement statement, IEnumerable<ComparedSentence> sentences)
    {
        double repeated = 0, all = 0;
        foreach (var (sentence, compared) in statement.Sentences.Zip(sentences))
        {
            if (compared.Label == SentenceLabel.Frame) continue;
            var words = Words.WordForms.Split(sentence.Text).Count;
            all += words;
            if (compared.Label != SentenceLabel.New) repeated += words;
        }

        return all > 0 ? repeated / all : null;
    }
}
