using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Language.Networks;

/// <summary>The functions between the layers of a network, in place and vectorised.</summary>
public static class Activation
{
    /// <summary>The logistic function of each value, by way of <see cref="Tanh(Span{float})"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sigmoid(Span<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        foreach (ref var vector in vectors) vector = (Tanh(vector * 0.5f) + Vector<float>.One) * 0.5f;
        foreach (ref var value in values[(vectors.Length * Vector<float>.Count)..]) value = (MathF.Tanh(value * 0.5f) + 1) * 0.5f;
    }

    /// <summary>The hyperbolic tangent of each value, by a rational function that errs by less than 1e-4.</summary>
    /// <remarks>The continued fraction of Lambert, cut off after the seventh power, on values limited to where it stays within 1.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Tanh(Span<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        foreach (ref var vector in vectors) vector = Tanh(vector);
        foreach (ref var value in values[(vectors.Length * Vector<float>.Count)..]) value = MathF.Tanh(value);
    }

    /// <summary>Nothing below zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(Span<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        foreach (ref var vector in vectors) vector = Vector.Max(vector, Vector<float>.Zero);
        foreach (ref var value in values[(vectors.Length * Vector<float>.Count)..]) value = Math.Max(value, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Tanh(Vector<float> vector)
    {
        var x = Vector.Min(Vector.Max(vector, new Vector<float>(-4.97f)), new Vector<float>(4.97f));
        var square = x * x;
        var numerator = x
            * (new Vector<float>(135135) + (square * (new Vector<float>(17325) + (square * (new Vector<float>(378) + square)))));
        var denominator = new Vector<float>(135135)
            + (square * (new Vector<float>(62370) + (square * (new Vector<float>(3150) + (square * new Vector<float>(28))))));
        return numerator / denominator;
    }
}
