using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Tests.Factions;

public sealed class SweepRangeTests
{
    private static readonly Gen<string> Parts = Gen.OneOf("tariff", "week", "strike", "=", "..", "/", "0", "5", "-1", "2.5", "1e3", "1e999", "1e-999", "99999999999999999999", "NaN", ".", " ", "", "\0", "٣");

    [Fact]
    public void Whatever_is_written_it_is_a_range_with_steps_upwards_or_none() => Gen.OneOf(Gen.String, Parts.Array[0, 9].Select(parts => string.Concat(parts))).Sample(text =>
    {
        if (SweepRange.Parse(text) is not { } range) return;
        Assert.NotEmpty(range.Name);
        Assert.True(range.First <= range.Last && range.Step > Rational.Zero);
        if (range.IsWeek) Assert.True(range.First >= Rational.Zero && range.Last.Denominator.IsOne);
    });

    [Fact]
    public void Whatever_range_is_swept_the_steps_are_those_of_the_range_or_it_is_refused_with_a_reason() => Gen.Select(Games.Any, Gen.Int[-5, 5], Gen.Int[0, 2000], Gen.Int[1, 4], Gen.OneOf("strike", "week", "storm")).Sample(
        (game, first, length, step, name) =>
        {
            if (SweepRange.Parse($"{name}={first}..{first + (length / 100.0)}/{step}") is not { } range) return;
            try
            {
                var sweep = GameSweep.Of(game, range, CancellationToken.None);
                Assert.Equal((int)(length / 100.0 / step) + 1, sweep.Steps.Length);
                Assert.All(sweep.Steps.Zip(sweep.Steps.Skip(1)), pair => Assert.Equal(range.Step, pair.Second.Level - pair.First.Level));
                Assert.All(sweep.Steps, swept => Assert.Equal(swept.Zone!.Value.IsZero, !swept.Answer.HasZone));
            }
            catch (ScenarioException reason)
            {
                Assert.Contains("is no measure of pressure", reason.Message, StringComparison.Ordinal);
                Assert.Equal("storm", name);
            }
        },
        iter: 200);
}
