namespace Parley.Readers.Attributions;

/// <summary>Finds attributions in a text: cues, then the source and content of each, then whether all that hangs together; and signed quotations.</summary>
internal sealed class ClaimFinder(AttributionModel model)
{
    /// <summary>What a doubtful cue is helped by, for the judge to decide about it.</summary>
    public const float CueBonus = 1.5f;

    [ThreadStatic]
    private static EncodedText? _encoded;

    /// <summary>The attributions at least as probable as <paramref name="threshold"/>, in the order of their cues.</summary>
    /// <param name="table">The text.</param>
    /// <param name="threshold">The least probability.</param>
    /// <param name="doubt">By how much a model may prefer a token outside all cues, and its sentence still be read closely.</param>
    public List<Claim> Find(TokenTable table, double threshold, float doubt)
    {
        var encoded = _encoded ??= new EncodedText();
        var cues = CueTagger.Tag(model, table, encoded, CueBonus, doubt);
        var finder = new CandidateFinder(model.Network, table, encoded, cues);
        var judge = new Judge(model.Judging, table);
        var claims = new List<Claim>();
        foreach (var cue in cues)
        {
            var candidate = finder.Find(cue);
            if (!candidate.Has(RoleLabel.Content)) continue;
            var probability = judge.Probability(finder.View, cue, candidate);
            if (probability >= threshold) claims.Add(new Claim(cue, candidate, probability, AttributionReader.Rule.Name));
        }

        return WithSigned(claims, SignatureRule.Find(table));
    }

    /// <summary>Signed quotations stand as a whole: what is found inside one is said by who signs.</summary>
    private static List<Claim> WithSigned(List<Claim> claims, List<Claim> signed)
    {
        if (signed.Count == 0) return claims;
        claims.RemoveAll(claim => signed.Exists(other => other.Covers(claim.Cue)));
        claims.AddRange(signed);
        claims.Sort((left, right) => left.Cue.First.CompareTo(right.Cue.First));
        return claims;
    }
}
