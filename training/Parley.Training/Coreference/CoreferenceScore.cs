namespace Parley.Training.Coreference;

/// <summary>The sums that precision and recall of one measure are made of.</summary>
internal readonly record struct MeasureSums(double RecallPart, double RecallWhole, double PrecisionPart, double PrecisionWhole)
{
    public double Recall => RecallWhole == 0 ? 0 : RecallPart / RecallWhole;

    public double Precision => PrecisionWhole == 0 ? 0 : PrecisionPart / PrecisionWhole;

    public double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    public static MeasureSums operator +(MeasureSums left, MeasureSums right) => new(
        left.RecallPart + right.RecallPart,
        left.RecallWhole + right.RecallWhole,
        left.PrecisionPart + right.PrecisionPart,
        left.PrecisionWhole + right.PrecisionWhole);
}

/// <summary>The CoNLL measures of coreference: MUC, B-cubed and CEAF-e, and the mean of their F1.</summary>
/// <remarks>Pradhan et al., "Scoring Coreference Partitions of Predicted Mentions: A Reference Implementation", ACL 2014.</remarks>
internal readonly record struct CoreferenceScore(MeasureSums Muc, MeasureSums BCubed, MeasureSums Ceaf)
{
    public double Conll => (Muc.F1 + BCubed.F1 + Ceaf.F1) / 3;

    public static CoreferenceScore operator +(CoreferenceScore left, CoreferenceScore right) =>
        new(left.Muc + right.Muc, left.BCubed + right.BCubed, left.Ceaf + right.Ceaf);

    /// <summary>The score of one document; a mention is any value, equal in both partitions when it is the same.</summary>
    public static CoreferenceScore Of<T>(IReadOnlyList<IReadOnlyList<T>> gold, IReadOnlyList<IReadOnlyList<T>> found)
        where T : notnull
    {
        var (goldOf, foundOf) = (IndexOf(gold), IndexOf(found));
        var (mucRecall, mucWhole) = Muc1(gold, foundOf);
        var (mucPrecision, mucFound) = Muc1(found, goldOf);
        var (recall, goldMentions) = BCubed1(gold, foundOf);
        var (precision, foundMentions) = BCubed1(found, goldOf);
        var shared = CeafPart(gold, found, foundOf);
        return new CoreferenceScore(
            new MeasureSums(mucRecall, mucWhole, mucPrecision, mucFound),
            new MeasureSums(recall, goldMentions, precision, foundMentions),
            new MeasureSums(shared, gold.Count, shared, found.Count));
    }

    private static Dictionary<T, int> IndexOf<T>(IReadOnlyList<IReadOnlyList<T>> chains)
        where T : notnull
    {
        var index = new Dictionary<T, int>();
        for (var i = 0; i < chains.Count; i++)
        {
            foreach (var mention in chains[i]) index[mention] = i;
        }

        return index;
    }

    private static (double Part, double Whole) Muc1<T>(IReadOnlyList<IReadOnlyList<T>> chains, Dictionary<T, int> other)
        where T : notnull
    {
        double part = 0, whole = 0;
        foreach (var chain in chains)
        {
            var missing = chain.Count(mention => !other.ContainsKey(mention));
            var parts = missing + chain.Where(other.ContainsKey).Select(mention => other[mention]).Distinct().Count();
            part += chain.Count - parts;
            whole += chain.Count - 1;
        }

        return (part, whole);
    }

    private static (double Part, double Whole) BCubed1<T>(
        IReadOnlyList<IReadOnlyList<T>> chains, Dictionary<T, int> other)
        where T : notnull
    {
        double part = 0, whole = 0;
        foreach (var chain in chains)
        {
            whole += chain.Count;
            foreach (var shared in chain.Where(other.ContainsKey).GroupBy(mention => other[mention]))
            {
                var count = (double)shared.Count();
                part += count * count / chain.Count;
            }
        }

        return (part, whole);
    }

    private static double CeafPart<T>(IReadOnlyList<IReadOnlyList<T>> gold, IReadOnlyList<IReadOnlyList<T>> found, Dictionary<T, int> foundOf)
        where T : notnull
    {
        var similarity = new double[gold.Count, found.Count];
        for (var i = 0; i < gold.Count; i++)
        {
            foreach (var mention in gold[i])
            {
                if (foundOf.TryGetValue(mention, out var j)) similarity[i, j] += 2.0 / (gold[i].Count + found[j].Count);
            }
        }

        return Assignment.Best(similarity);
    }
}
