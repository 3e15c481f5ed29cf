namespace Parley.Prospects.Engine;

/// <summary>How often questions of a reference class came true in training.</summary>
/// <param name="Asked">How many were asked.</param>
/// <param name="Rate">The share that came true, 0 to 1, drawn towards that of all classes where few were asked.</param>
internal readonly record struct ReferenceRate(int Asked, float Rate)
{
    /// <summary>Questions that the rate of all classes counts for.</summary>
    private const float Prior = 50;

    /// <summary>The rate of each class.</summary>
    /// <param name="classes">The class of each question.</param>
    /// <param name="targets">What came of each: 0 or 1.</param>
    /// <param name="baseRate">How often all of them came true.</param>
    public static ReferenceRate[] Of(int[] classes, float[] targets, float baseRate)
    {
        var (asked, came) = (new int[ReferenceClass.Count], new float[ReferenceClass.Count]);
        for (var i = 0; i < classes.Length; i++)
        {
            asked[classes[i]]++;
            came[classes[i]] += targets[i];
        }

        return [.. asked.Select((count, i) => new ReferenceRate(count, (came[i] + (Prior * baseRate)) / (count + Prior)))];
    }
}
