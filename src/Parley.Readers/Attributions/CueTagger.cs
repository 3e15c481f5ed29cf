namespace Parley.Readers.Attributions;

/// <summary>Finds cues: the words that say that something is said, thought or wanted by someone.</summary>
/// <remarks>
/// Two models, which learnt apart from each other, give each token of a sentence a <see cref="CueLabel"/>: the network, which knows words by their
/// like, and a chain model of words and trees as they are. Their scores are pooled (a product of experts, Hinton 2002).
/// </remarks>
internal static class CueTagger
{
    /// <summary>How much either model counts.</summary>
    private const float Trust = 0.7f;

    /// <summary>The likely cues in order; they do not overlap.</summary>
    /// <param name="model">The trained models.</param>
    /// <param name="table">The text.</param>
    /// <param name="encoded">What the network makes of it.</param>
    /// <param name="bonus">What the start of a cue scores besides, so that doubtful ones are found too.</param>
    public static List<Cue> Tag(AttributionModel model, TokenTable table, EncodedText encoded, float bonus)
    {
        var found = new List<Cue>();
        var features = new CueFeatures(table);
        var lattice = new ChainLattice(CueLabel.Count);
        var buffer = new FeatureBuffer();
        var steps = model.Network.CueSteps.Bias.AsSpan(0, CueLabel.Count * CueLabel.Count);
        foreach (var sentence in table.Sentences)
        {
            var start = table.SentenceStarts[sentence.Index];
            lattice.Start(sentence.Count);
            for (var i = 0; i < sentence.Count; i++)
            {
                buffer.Clear();
                features.Emissions(start + i, buffer);
                model.Cues.Emissions.Score(buffer.Items, lattice.EmissionsAt(i));
                Pool(lattice.EmissionsAt(i), encoded.CueScoresOf(start + i));
                lattice.EmissionsAt(i)[CueLabel.Begin] += bonus;
                buffer.Clear();
                features.Edges(start + i, buffer);
                model.Cues.Edges.Score(buffer.Items, lattice.EdgesAt(i));
                Pool(lattice.EdgesAt(i), steps);
            }

            Collect(lattice, start, found);
        }

        return found;
    }

    private static void Pool(Span<float> scores, ReadOnlySpan<float> others)
    {
        for (var y = 0; y < scores.Length; y++) scores[y] = Trust * (scores[y] + others[y]);
    }

    private static void Collect(ChainLattice lattice, int start, List<Cue> found)
    {
        var path = new byte[lattice.Count];
        lattice.Best(path);
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
