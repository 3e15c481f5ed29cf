namespace Parley.Readers.Attributions;

/// <summary>Finds cues: the words that say that something is said, thought or wanted by someone.</summary>
/// <remarks>A chain model gives each token of a sentence a <see cref="CueLabel"/>.</remarks>
internal static class CueTagger
{
    /// <summary>The likely cues in order; they do not overlap.</summary>
    /// <param name="model">The trained model.</param>
    /// <param name="table">The text.</param>
    /// <param name="bonus">What the start of a cue scores besides, so that doubtful ones are found too.</param>
    public static List<Cue> Tag(ChainModel model, TokenTable table, float bonus)
    {
        var found = new List<Cue>();
        var features = new CueFeatures(table);
        var lattice = new ChainLattice(CueLabel.Count);
        var buffer = new FeatureBuffer();
        foreach (var sentence in table.Sentences)
        {
            var start = table.SentenceStarts[sentence.Index];
            lattice.Start(sentence.Count);
            for (var i = 0; i < sentence.Count; i++)
            {
                buffer.Clear();
                features.Emissions(start + i, buffer);
                model.Emissions.Score(buffer.Items, lattice.EmissionsAt(i));
                lattice.EmissionsAt(i)[CueLabel.Begin] += bonus;
                buffer.Clear();
                features.Edges(start + i, buffer);
                model.Edges.Score(buffer.Items, lattice.EdgesAt(i));
            }

            Collect(lattice, start, found);
        }

        return found;
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
