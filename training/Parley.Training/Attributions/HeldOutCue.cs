using Parley.Readers.Attributions;
using Parley.Text;

namespace Parley.Training.Attributions;

/// <summary>A cue found in a text that the chain models have not seen, with the candidates for its roles and what is right.</summary>
/// <param name="Table">The text.</param>
/// <param name="View">The text, to be turned to the cue.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Candidates">The candidates, best first.</param>
/// <param name="Gold">The annotated attribution whose cue shares the most words with this one, or null.</param>
internal sealed record HeldOutCue(TokenTable Table, CueView View, Cue Cue, List<Candidate> Candidates, GoldAttribution? Gold)
{
    /// <summary>Finds the cues of an article and the candidates for their roles.</summary>
    public static IEnumerable<HeldOutCue> In(PolnearArticle article, TokenTable table, AttributionModel model)
    {
        var encoded = new EncodedText();
        encoded.Start(model.Network, table);
        var cues = CueTagger.Tag(model, table, encoded, ClaimFinder.CueBonus);
        var finder = new CandidateFinder(model.Network, table, encoded, cues);
        foreach (var cue in cues) yield return new HeldOutCue(table, finder.View, cue, finder.Find(cue), GoldOf(article, table, cue));
    }

    /// <summary>The choice among the candidates to learn from, or null when there is none.</summary>
    public RankExample? ToRanking(CandidateRanker ranker)
    {
        if (Gold is null || CandidateRanker.IsClear(Candidates)) return null;
        View.Start(Cue);
        var (source, content) = (TokensOf(Gold.Source), TokensOf(Gold.Content));
        var worth = Candidates.Select(candidate => Worth(candidate, source, content)).ToArray();
        return new RankExample(
            [.. Candidates.Select((_, k) => ranker.FeaturesOf(Candidates, k).ToArray())],
            [.. Candidates.Select(candidate => candidate.Score)],
            Array.IndexOf(worth, worth.Max()));
    }

    /// <summary>The question whether the chosen candidate is an attribution, to learn from.</summary>
    public RankExample ToJudging(CandidateRanker ranker, Judge judge)
    {
        View.Start(Cue);
        var (best, share) = ranker.Choose(Candidates);
        var found = Gold is not null && Agreement(TokensOf(best, RoleLabel.Content), TokensOf(Gold.Content)) >= 0.5;
        return new RankExample([[], judge.FeaturesOf(View, Cue, best, share).ToArray()], [0, 0], found ? 1 : 0);
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

    /// <summary>Orders candidates: exact roles first, then the words that agree.</summary>
    private double Worth(Candidate candidate, HashSet<int> source, HashSet<int> content)
    {
        var (ownSource, ownContent) = (TokensOf(candidate, RoleLabel.Source), TokensOf(candidate, RoleLabel.Content));
        var (sameSource, sameContent) = (ownSource.SetEquals(source), ownContent.SetEquals(content));
        return (sameContent ? 1 : 0) + (sameSource ? 0.7 : 0) + (sameSource && sameContent ? 0.5 : 0)
            + (0.5 * Agreement(ownContent, content)) + (0.3 * Agreement(ownSource, source));
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
