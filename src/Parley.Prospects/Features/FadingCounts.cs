namespace Parley.Prospects.Features;

/// <summary>Counts of several channels, each faded at several half-lives.</summary>
/// <param name="channels">How many channels there are.</param>
/// <param name="halfLives">In days.</param>
internal sealed class FadingCounts(int channels, float[] halfLives)
{
    private float[] _counts = new float[channels * halfLives.Length];
    private int _day;

    /// <summary>The same counts, kept apart from now on.</summary>
    public FadingCounts Copy() => new(channels, halfLives) { _counts = [.. _counts], _day = _day };

    /// <summary>Counts one in a channel on a day, which is not before the last one.</summary>
    public void Add(int channel, int day)
    {
        if (day > _day) FadeTo(day);
        for (var life = 0; life < halfLives.Length; life++) _counts[(channel * halfLives.Length) + life]++;
    }

    /// <summary>The faded count of a channel on a day that is not before the last one.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="life">Which half-life.</param>
    /// <param name="day">The day.</param>
    public float At(int channel, int life, int day) => _counts[(channel * halfLives.Length) + life] * Kernel.Left(day - _day, halfLives[life]);

    private void FadeTo(int day)
    {
        for (var life = 0; life < halfLives.Length; life++)
        {
            var left = Kernel.Left(day - _day, halfLives[life]);
            for (var i = life; i < _counts.Length; i += halfLives.Length) _counts[i] *= left;
        }

        _day = day;
    }
}
