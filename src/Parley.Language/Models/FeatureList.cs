namespace Parley.Language.Models;

/// <summary>Collects the features of one decision in a caller's buffer, without allocation.</summary>
/// <remarks>
/// Each call of an <c>Add</c> method takes the next number as the template's, so that equal values in different places make different
/// features. Call the methods in the same order for every decision.
/// </remarks>
/// <param name="buffer">Where the features are put; large enough for all of them.</param>
public ref struct FeatureList(Span<ulong> buffer)
{
    private readonly Span<ulong> _buffer = buffer;
    private int _count;
    private ulong _template;

    /// <summary>The features so far.</summary>
    public readonly ReadOnlySpan<ulong> Features => _buffer[.._count];

    /// <summary>Adds the feature that is always there.</summary>
    public void Add() => Push(0);

    /// <summary>Adds a feature of one value.</summary>
    public void Add(ulong value) => Push(value);

    /// <summary>Adds a feature of two values together.</summary>
    public void Add(ulong first, ulong second) => Push(FeatureHash.Join(first, second));

    /// <summary>Adds a feature of three values together.</summary>
    public void Add(ulong first, ulong second, ulong third) => Push(FeatureHash.Join(first, second, third));

    /// <summary>Adds a feature of the words of a string.</summary>
    public void Add(ReadOnlySpan<char> text) => Push(FeatureHash.Of(text));

    private void Push(ulong value) => _buffer[_count++] = FeatureHash.Join(_template++, value);
}
