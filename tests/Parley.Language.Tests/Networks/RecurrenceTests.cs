using Parley.Language.Networks;

namespace Parley.Language.Tests.Networks;

public sealed class RecurrenceTests
{
    private const int Width = 16;

    [Fact]
    public void Memory_runs_both_ways_and_not_over_the_end_of_a_sentence()
    {
        var random = new Random(5);
        var gates = new float[5 * 6 * Width];
        for (var i = 0; i < gates.Length; i++) gates[i] = (random.NextSingle() * 4) - 2;
        var (together, memory, apart) = (new float[5 * 2 * Width], new float[5 * 2 * Width], new float[5 * 2 * Width]);
        var inputs = gates.ToArray();
        Recurrence.Run(gates, memory, together, Width, 0, 2);
        Recurrence.Run(gates, memory, together, Width, 2, 5);
        Recurrence.Run(inputs.AsSpan(2 * 6 * Width), new float[3 * 2 * Width], apart, Width, 0, 3);

        Assert.Equal(apart[..(3 * 2 * Width)], together[(2 * 2 * Width)..]);
    }

    [Fact]
    public void A_forget_gate_that_is_shut_keeps_the_present_and_one_that_is_open_the_past()
    {
        var gates = new float[2 * 6 * Width];
        gates[0] = 10;
        gates[6 * Width] = -10;
        Set(gates, Width, -10);
        Set(gates, 2 * Width, 10);
        Set(gates, (6 * Width) + Width, -10);
        Set(gates, (6 * Width) + Width + 1, 10);
        Set(gates, (6 * Width) + (2 * Width), 10);
        var output = new float[2 * 2 * Width];
        Recurrence.Run(gates, new float[2 * 2 * Width], output, Width, 0, 2);

        Assert.Equal(1, output[0], 1e-2);
        Assert.Equal(-1, output[2 * Width], 1e-2);
    }

    private static void Set(float[] gates, int at, float value) => gates[at] = value;
}
