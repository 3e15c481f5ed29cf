namespace Parley.Readers.Attributions;

/// <summary>Finds attributions in a text: cues, then the source and content of each, then whether all that hangs together.</summary>
internal sealed class ClaimFinder(AttributionModel model)
{
    /// <summary>What a doubtful cue is helped by, for the judge to decide about it.</summary>
    public const float CueBonus = 1;

    [ThreadStatic]
    private static EncodedText? _encoded;

    /// <summary>The attributions at least as probable as <paramref name="threshold"/>, in the order of their cues.</summary>
    public List<Claim> Find(TokenTable table, double threshold)
    {
        var encoded = _encoded ??= new EncodedText();
        encoded.Start(model.Network, table);
        var cues = CueTagger.Tag(model, table, encoded, CueBonus);
        var finder = new CandidateFinder(model.Network, table, encoded, cues);
        var judge = new Judge(model.Judging, table);
        var claims = new List<Claim>();
        foreach (var cue in cues)
        {
            var candidate = finder.Find(cue);
            if (!candidate.Has(RoleLabel.Content)) continue;
            var probability = judge.Probability(finder.View, cue, candidate);
            if (probability >= threshold) claims.Add(new Claim(cue, candidate, probability));
        }

        return claims;
    }
}
