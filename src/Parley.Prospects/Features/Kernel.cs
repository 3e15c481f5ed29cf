namespace Parley.Prospects.Features;

/// <summary>How events fade with the days that pass: by half after each half-life.</summary>
internal static class Kernel
{
    /// <summary>Who has watched for fewer days than this knows too little of rates to extrapolate.</summary>
    private const float LeastWatched = 30;

    /// <summary>What is left, 0 to 1.</summary>
    public static float Left(float days, float halfLife) => MathF.Pow(2, -days / halfLife);

    /// <summary>The days that were watched, each faded by its age: what faded counts are divided by to give rates.</summary>
    public static float Watched(float days, float halfLife) => halfLife / MathF.Log(2) * (1 - Left(days, halfLife));

    /// <summary>What a faded count is multiplied by to make it what it would be after watching for ever at the same rate; 1 or more.</summary>
    public static float Steady(float days, float halfLife) => 1 / (1 - Left(MathF.Max(days, LeastWatched), halfLife));
}
