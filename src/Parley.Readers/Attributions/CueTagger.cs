namespace Parley.Readers.Attributions;

/// <summary>Finds cues: the words that say that something is said, thought or wanted by someone.</summary>
internal static class CueTagger
{
    /// <summary>The likely cues in order; they do not overlap.</summary>
    /// <param name="model">The trained models.</param>
    /// <param name="table">The text.</param>
    /// <param name="encoded">Takes what the network makes of those sentences in which there may be a cue.</param>
    /// <param name="bonus">What the start of a cue scores besides, so that doubtful ones are found too.</param>
    /// <param name="doubt">By how much the chain may prefer a token outside all cues to the start of one, and its sentence still be encoded.</param>
    public static List<Cue> Tag(AttributionModel model, TokenTable table, EncodedText encoded, float bonus, float doubt)
    {
        var found = new List<Cue>();
        var scorer = new CueScorer(model, table, doubt);
        var promising = scorer.Promising();
        encoded.Start(model.Network, table, promising);
        var lattice = new ChainLattice(CueLabel.Count);
        foreach (var sentence in promising)
        {
            scorer.Score(sentence, encoded, bonus, lattice);
            Collect(lattice, table.SentenceStarts[sentence], found);
        }

        return found;
    }

    private static void Collect(ChainLattice lattice, int start, List<Cue> found)
    {
        var path = new byte[lattice.Count];
        lattice.Best(path);
        if (!path.AsSpan().ContainsAnyExcept(CueLabel.Outside)) return;
        lattice.Sum();
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == CueLabel.Outside) continue;
            var last = i;
            while (last + 1 < path.Length && path[last + 1] == CueLabel.Inside) last++;
            var end = Math.Min(path.Length, last + 2);
            found.Add(new Cue(start + i, start + last, lattice.Probability(i, path.AsSpan(i..end))));
            i = last;
        }
    }
}
