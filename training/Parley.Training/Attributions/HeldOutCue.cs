using Parley.Readers.Attributions;
using Parley.Text;

namespace Parley.Training.Attributions;

/// <summary>A cue found in a text that the chain models have not seen, with what was taken for its roles and what is right.</summary>
/// <param name="Table">The text.</param>
/// <param name="View">The text, to be turned to the cue.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Candidate">Its source and content, as found.</param>
/// <param name="Gold">The annotated attribution whose cue shares the most words with this one, or null.</param>
internal sealed record HeldOutCue(TokenTable Table, CueView View, Cue Cue, Candidate Candidate, GoldAttribution? Gold)
{
    /// <summary>What a doubtful cue is helped by while the judge learns: less than when texts are read, where it has proved its worth.</summary>
    private const float Bonus = 1;

    /// <summary>Finds the cues of an article and their roles.</summary>
    public static IEnumerable<HeldOutCue> In(PolnearArticle article, TokenTable table, AttributionModel model)
    {
        var encoded = new EncodedText();
        var cues = CueTagger.Tag(model, table, encoded, Bonus, CueScorer.Doubt);
        var finder = new CandidateFinder(model.Network, table, encoded, cues);
        foreach (var cue in cues) yield return new HeldOutCue(table, finder.View, cue, finder.Find(cue), GoldOf(article, table, cue));
    }

    /// <summary>The question whether this is an attribution, to learn from.</summary>
    public ChoiceExample ToJudging(Judge judge)
    {
        View.Start(Cue);
        var found = Gold is not null && Agreement(TokensOf(Candidate, RoleLabel.Content), TokensOf(Gold.Content)) >= 0.5;
        return new ChoiceExample(judge.FeaturesOf(View, Cue, Candidate).ToArray(), found);
    }

    private static GoldAttribution? GoldOf(PolnearArticle article, TokenTable table, Cue cue)
    {
        GoldAttribution? gold = null;
        var most = 0;
        foreach (var attribution in article.Attributions)
        {
            var shared = 0;
            for (var i = cue.First; i <= cue.Last; i++)
            {
                if (!table.IsPunctuation(i) && attribution.Cue.Any(span => span.Overlaps(table.Spans[i]))) shared++;
            }

            if (shared > most) (gold, most) = (attribution, shared);
        }

        return gold;
    }

    private HashSet<int> TokensOf(Candidate candidate, byte label)
    {
        var tokens = new HashSet<int>();
        for (var i = 0; i < candidate.Labels.Length; i++)
        {
            if (candidate.Labels[i] == label && !Table.IsPunctuation(candidate.First + i)) tokens.Add(candidate.First + i);
        }

        return tokens;
    }

    private HashSet<int> TokensOf(Span[] spans)
    {
        var tokens = new HashSet<int>();
        foreach (var span in spans)
        {
            var at = Array.BinarySearch(Table.Spans, new Span(span.Start, span.Start));
            for (var i = Math.Max(0, (at < 0 ? ~at : at) - 1); i < Table.Count && Table.Spans[i].Start < span.End; i++)
            {
                if (Table.Spans[i].Overlaps(span) && !Table.IsPunctuation(i)) tokens.Add(i);
            }
        }

        return tokens;
    }

    private static double Agreement(HashSet<int> left, HashSet<int> right) =>
        left.Count + right.Count == 0 ? 1 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
}
