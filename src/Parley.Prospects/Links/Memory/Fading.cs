namespace Parley.Prospects.Links.Memory;

/// <summary>A quantity that fades at three half-lives.</summary>
/// <param name="Short">With a half-life of days.</param>
/// <param name="Medium">With a half-life of weeks.</param>
/// <param name="Long">With a half-life of months.</param>
internal readonly record struct Fading(float Short, float Medium, float Long)
{
    public static Fading operator +(Fading one, Fading other) => new(one.Short + other.Short, one.Medium + other.Medium, one.Long + other.Long);

    public static Fading operator *(Fading one, Fading other) => new(one.Short * other.Short, one.Medium * other.Medium, one.Long * other.Long);
}
