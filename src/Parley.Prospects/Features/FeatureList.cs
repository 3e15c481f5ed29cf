using System.Runtime.CompilerServices;

namespace Parley.Prospects.Features;

/// <summary>Takes the numbers of a row in order, and their names where these are wanted.</summary>
/// <param name="names">Takes the names, or null.</param>
internal sealed class FeatureList(List<string>? names = null)
{
    private float[] _values = new float[256];

    /// <summary>How many numbers there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers so far.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, Count);

    /// <summary>Whether names are wanted.</summary>
    internal bool Named => names is not null;

    /// <summary>Takes back all numbers behind the first ones.</summary>
    public void Keep(int count) => Count = count;

    /// <summary>Adds a number; its name is made only where names are wanted.</summary>
    public void Add(float value, [InterpolatedStringHandlerArgument("")] FeatureName name)
    {
        if (Count == _values.Length) Array.Resize(ref _values, 2 * Count);
        _values[Count++] = value;
        names?.Add(name.ToString());
    }
}
