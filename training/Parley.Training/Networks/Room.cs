namespace Parley.Training.Networks;

/// <summary>Arrays that are used again for the next batch.</summary>
internal static class Room
{
    /// <summary>An array of at least so many zeros: the given one when it is long enough.</summary>
    public static float[] Clear(float[] values, int length)
    {
        if (values.Length < length) return new float[length * 2];
        values.AsSpan(0, length).Clear();
        return values;
    }

    /// <summary>Lets a gradient pass only where rectified values are above 0.</summary>
    public static void PassRectified(float[] values, float[] gradient, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (values[i] <= 0) gradient[i] = 0;
        }
    }
}
