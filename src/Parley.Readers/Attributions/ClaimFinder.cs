namespace Parley.Readers.Attributions;

/// <summary>Finds attributions in a text: cues, then the source and content of each, then whether all that hangs together.</summary>
internal sealed class ClaimFinder(AttributionModel model)
{
    /// <summary>What a doubtful cue is helped by, for the judge to decide about it.</summary>
    public const float CueBonus = 1;

    /// <summary>The attributions at least as probable as <paramref name="threshold"/>, in the order of their cues.</summary>
    public List<Claim> Find(TokenTable table, double threshold)
    {
        var cues = CueTagger.Tag(model.Cues, table, CueBonus);
        var finder = new CandidateFinder(model.Roles, table, cues);
        var ranker = new CandidateRanker(model.Ranking, finder, table);
        var judge = new Judge(model.Judging, table);
        var claims = new List<Claim>();
        foreach (var cue in cues)
        {
            var (candidate, share) = ranker.Choose(finder.Find(cue));
            if (!candidate.Has(RoleLabel.Content)) continue;
            var probability = judge.Probability(finder.Roles, cue, candidate, share);
            if (probability >= threshold) claims.Add(new Claim(cue, candidate, probability));
        }

        return claims;
    }
}
