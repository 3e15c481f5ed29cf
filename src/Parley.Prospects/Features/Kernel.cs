namespace Parley.Prospects.Features;

/// <summary>How events fade with the days that pass: by half after each half-life.</summary>
internal static class Kernel
{
    /// <summary>What is left, 0 to 1.</summary>
    public static float Left(float days, float halfLife) => MathF.Pow(2, -days / halfLife);

    /// <summary>The days that were watched, each faded by its age: what faded counts are divided by to give rates.</summary>
    public static float Watched(float days, float halfLife) => halfLife / MathF.Log(2) * (1 - Left(days, halfLife));
}
