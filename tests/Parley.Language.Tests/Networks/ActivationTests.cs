using Parley.Language.Networks;

namespace Parley.Language.Tests.Networks;

public sealed class ActivationTests
{
    private static readonly Gen<float[]> _values = Gen.Float[-30, 30].Array[1, 70];

    [Fact]
    public void The_tangent_errs_by_little_and_stays_within_one() => _values.Sample(values =>
    {
        var found = values.ToArray();
        Activation.Tanh(found);
        for (var i = 0; i < values.Length; i++)
        {
            Assert.InRange(found[i], -1f, 1f);
            Assert.Equal(MathF.Tanh(values[i]), found[i], 1e-3);
        }
    });

    [Fact]
    public void The_logistic_function_errs_by_little() => _values.Sample(values =>
    {
        var found = values.ToArray();
        Activation.Sigmoid(found);
        for (var i = 0; i < values.Length; i++) Assert.Equal(1 / (1 + Math.Exp(-values[i])), found[i], 1e-3);
    });
}
