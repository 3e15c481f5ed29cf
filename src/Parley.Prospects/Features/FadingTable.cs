namespace Parley.Prospects.Features;

/// <summary>What is left of events by their age in whole days, looked up.</summary>
/// <param name="halfLife">In days.</param>
internal sealed class FadingTable(float halfLife)
{
    private const int Years = 15;

    private readonly float[] _left = [.. Enumerable.Range(0, 366 * Years).Select(days => Kernel.Left(days, halfLife))];

    /// <summary>The half-life in days.</summary>
    public float HalfLife => halfLife;

    /// <summary>The sum of what is left of some days, each before today.</summary>
    public float Sum(List<int> days, int today)
    {
        var sum = 0f;
        foreach (var day in days)
        {
            var age = today - day;
            sum += age < _left.Length ? _left[age] : Kernel.Left(age, halfLife);
        }

        return sum;
    }
}
