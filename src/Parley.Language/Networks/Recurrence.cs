using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Language.Networks;

/// <summary>A quasi-recurrent layer that runs both ways: gates from a product of matrices, memory from an element-wise recurrence.</summary>
/// <remarks>
/// Bradbury et al. 2017, "Quasi-Recurrent Neural Networks", with fo-pooling: <c>c = f·c' + (1 - f)·z</c>, <c>h = o·c</c>. A row of gates
/// holds z, f and o of the way forward, then those of the way back.
/// </remarks>
public static class Recurrence
{
    /// <summary>The gates in a row, counted in widths.</summary>
    public const int GateCount = 6;

    /// <summary>Turns gate inputs into gates, and fills memory and output.</summary>
    /// <param name="gates">A row of six widths for each token; becomes the gates' values.</param>
    /// <param name="memory">Takes a row of two widths for each token: the memory both ways.</param>
    /// <param name="output">Takes a row of two widths for each token.</param>
    /// <param name="width">The width of one way, a multiple of 16.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="end">The token after its last one.</param>
    public static void Run(Span<float> gates, Span<float> memory, Span<float> output, int width, int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            var row = gates.Slice(token * GateCount * width, GateCount * width);
            Activation.Tanh(row[..width]);
            Activation.Sigmoid(row[width..(3 * width)]);
            Activation.Tanh(row[(3 * width)..(4 * width)]);
            Activation.Sigmoid(row[(4 * width)..]);
        }

        for (var token = start; token < end; token++) Step(gates, memory, output, width, token, token == start ? -1 : token - 1, 0);
        for (var token = end - 1; token >= start; token--) Step(gates, memory, output, width, token, token == end - 1 ? -1 : token + 1, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Step(Span<float> gates, Span<float> memory, Span<float> output, int width, int token, int before, int way)
    {
        var row = gates.Slice(((token * GateCount) + (way * 3)) * width, 3 * width);
        var z = Vectors(row[..width]);
        var f = Vectors(row[width..(2 * width)]);
        var o = Vectors(row[(2 * width)..]);
        var c = Vectors(memory.Slice(((token * 2) + way) * width, width));
        var h = Vectors(output.Slice(((token * 2) + way) * width, width));
        if (before < 0)
        {
            for (var i = 0; i < c.Length; i++) c[i] = z[i] - (f[i] * z[i]);
        }
        else
        {
            var last = Vectors(memory.Slice(((before * 2) + way) * width, width));
            for (var i = 0; i < c.Length; i++) c[i] = z[i] + (f[i] * (last[i] - z[i]));
        }

        for (var i = 0; i < c.Length; i++) h[i] = o[i] * c[i];
    }

    private static Span<Vector<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);
}
