using Parley.Language.Networks;

namespace Parley.Training.Networks;

/// <summary>Random masks, kept so that gradients pass through the same places.</summary>
internal sealed class Masks(float[] rates) : IMasks
{
    private readonly float[][] _masks = rates.Select(_ => Array.Empty<float>()).ToArray();
    private ulong _state = 20180824;

    public void Apply(int place, Span<float> values, int count)
    {
        if (_masks[place].Length < count) _masks[place] = new float[count * 2];
        var (mask, rate) = (_masks[place], rates[place]);
        var kept = 1 / (1 - rate);
        var limit = (uint)(rate * uint.MaxValue);
        for (var i = 0; i < count; i++)
        {
            mask[i] = Next() < limit ? 0 : kept;
            values[i] *= mask[i];
        }
    }

    /// <summary>Passes a gradient back through the mask of a place.</summary>
    public void Pass(int place, Span<float> gradient, int count)
    {
        var mask = _masks[place];
        for (var i = 0; i < count; i++) gradient[i] *= mask[i];
    }

    /// <summary>The next random number (xorshift64*, Vigna 2016).</summary>
    public uint Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (uint)((_state * 2685821657736338717) >> 32);
    }
}
