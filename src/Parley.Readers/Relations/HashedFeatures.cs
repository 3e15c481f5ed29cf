using Parley.Language.Models;

namespace Parley.Readers.Relations;

/// <summary>Gathers hashed features, each of a template and up to three values.</summary>
internal sealed class HashedFeatures
{
    private readonly List<ulong> _hashes = [];

    /// <summary>The features gathered so far, once each.</summary>
    public ulong[] ToArray() => [.. _hashes.Distinct()];

    /// <summary>Adds the feature of a template and a value.</summary>
    public void Add(string template, string value) => _hashes.Add(FeatureHash.Join(FeatureHash.Of(template), FeatureHash.OfLower(value)));

    /// <summary>Adds the feature of a template and two values.</summary>
    public void Add(string template, string first, string second) =>
        _hashes.Add(FeatureHash.Join(FeatureHash.Of(template), FeatureHash.OfLower(first), FeatureHash.OfLower(second)));

    /// <summary>Adds the feature of a template and three values.</summary>
    public void Add(string template, string first, string second, string third) =>
        _hashes.Add(FeatureHash.Join(FeatureHash.Join(FeatureHash.Of(template), FeatureHash.OfLower(first)), FeatureHash.OfLower(second), FeatureHash.OfLower(third)));
}
