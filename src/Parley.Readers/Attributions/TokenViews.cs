using Parley.Language.Networks;

namespace Parley.Readers.Attributions;

/// <summary>What a layer makes of the encoded tokens of a text, as far as it has been asked for.</summary>
/// <remarks>Used again for the next text, and grows as needed. Not safe to share between threads.</remarks>
internal sealed class TokenViews
{
    private const int Width = AttributionNetwork.Mixed;

    private readonly List<int> _asked = [];
    private float[] _input = [];
    private float[] _output = [];
    private float[] _views = [];
    private bool[] _isThere = [];

    /// <summary>Starts a text of so many tokens, of which nothing has been asked.</summary>
    public void Start(int tokens)
    {
        if (_isThere.Length < tokens) (_isThere, _views) = (new bool[tokens * 3 / 2], new float[tokens * 3 / 2 * Width]);
        _isThere.AsSpan(0, tokens).Clear();
    }

    /// <summary>Asks for a token, unless it is there.</summary>
    public void Ask(int token)
    {
        if (_isThere[token]) return;
        _isThere[token] = true;
        _asked.Add(token);
    }

    /// <summary>Makes what has been asked for.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="encoded">The encoded tokens of the text, a row each.</param>
    public void Make(Dense layer, ReadOnlySpan<float> encoded)
    {
        var rows = _asked.Count;
        if (_output.Length < rows * Width) (_input, _output) = (new float[rows * 2 * Encoder.Width], new float[rows * 2 * Width]);
        for (var row = 0; row < rows; row++) encoded.Slice(_asked[row] * Encoder.Width, Encoder.Width).CopyTo(_input.AsSpan(row * Encoder.Width));
        layer.Apply(_input, _output, rows);
        for (var row = 0; row < rows; row++) _output.AsSpan(row * Width, Width).CopyTo(_views.AsSpan(_asked[row] * Width));
        _asked.Clear();
    }

    /// <summary>What has been made of a token.</summary>
    public ReadOnlySpan<float> Of(int token) => _views.AsSpan(token * Width, Width);
}
