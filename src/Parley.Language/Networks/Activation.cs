using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Language.Networks;

/// <summary>The functions between the layers of a network, in place and vectorised.</summary>
public static class Activation
{
    /// <summary>The logistic function of each value.</summary>
    public static void Sigmoid(Span<float> values)
    {
        TensorPrimitives.Multiply(values, 0.5f, values);
        Tanh(values);
        TensorPrimitives.Add(values, 1, values);
        TensorPrimitives.Multiply(values, 0.5f, values);
    }

    /// <summary>The hyperbolic tangent of each value, by a rational function that errs by less than 1e-4.</summary>
    /// <remarks>The continued fraction of Lambert, cut off after the seventh power, on values limited to where it stays within 1.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Tanh(Span<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        foreach (ref var vector in vectors)
        {
            var x = Vector.Min(Vector.Max(vector, new Vector<float>(-4.97f)), new Vector<float>(4.97f));
            var square = x * x;
            var numerator = x
                * (new Vector<float>(135135) + (square * (new Vector<float>(17325) + (square * (new Vector<float>(378) + square)))));
            var denominator = new Vector<float>(135135)
                + (square * (new Vector<float>(62370) + (square * (new Vector<float>(3150) + (square * new Vector<float>(28))))));
            vector = numerator / denominator;
        }

        foreach (ref var value in values[(vectors.Length * Vector<float>.Count)..]) value = MathF.Tanh(value);
    }

    /// <summary>Nothing below zero.</summary>
    public static void Rectify(Span<float> values)
    {
        TensorPrimitives.Max(values, 0, values);
    }
}
