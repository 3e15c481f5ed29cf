using Parley.Standings.Comparisons.Words;
using Parley.Talks.Comparisons;

namespace Parley.Standings.Comparisons.Features;

/// <summary>Every sentence of a statement beside every earlier one.</summary>
internal sealed class ComparisonGrid
{
    private readonly PairMeasures _measures;

    private ComparisonGrid(SentenceProfile[][] profiles, PairMeasures measures)
    {
        _measures = measures;
        Statements = profiles.Length - 1;
        Current = profiles[0];
        Latest = profiles.Length > 1 ? profiles[1] : [];
        Earlier = [.. profiles.Skip(1).SelectMany(statement => statement)];
        StatementOf = [.. profiles.Skip(1).SelectMany((statement, i) => statement.Select(_ => i))];
        Measures = [.. Current.Select(current => Earlier.Select(earlier => measures.Of(current, earlier)).ToArray())];
        CoveredByAll = [.. Current.Select(current => (measures.Covered(current, Earlier, soft: false), measures.Covered(current, Earlier, soft: true)))];
        LatestCovered = [.. Latest.Select(earlier => (measures.Covered(earlier, Current, soft: false), measures.Covered(earlier, Current, soft: true)))];
    }

    /// <summary>The number of earlier statements.</summary>
    public int Statements { get; }

    /// <summary>The sentences of the statement.</summary>
    public SentenceProfile[] Current { get; }

    /// <summary>The sentences of the latest earlier statement; they come first in <see cref="Earlier"/>.</summary>
    public SentenceProfile[] Latest { get; }

    /// <summary>The sentences of all earlier statements, the latest first.</summary>
    public SentenceProfile[] Earlier { get; }

    /// <summary>The earlier statement, from 0, that each earlier sentence belongs to.</summary>
    public int[] StatementOf { get; }

    /// <summary>For each current and each earlier sentence their likeness.</summary>
    public double[][][] Measures { get; }

    /// <summary>How much of each current sentence all earlier ones have.</summary>
    public (double Hard, double Soft)[] CoveredByAll { get; }

    /// <summary>How much of each sentence of the latest earlier statement all current ones have.</summary>
    public (double Hard, double Soft)[] LatestCovered { get; }

    /// <summary>Lays out a case.</summary>
    public static ComparisonGrid Of(StatementCase item) => new(SentenceProfile.Of(item, WordTable.Default), new PairMeasures(WordTable.Default));

    /// <summary>How much of a sentence some others have.</summary>
    public double Covered(SentenceProfile profile, IEnumerable<SentenceProfile> others) => _measures.Covered(profile, others, soft: true);
}
