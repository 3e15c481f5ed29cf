using Parley.Language.Networks;

namespace Parley.Training.Networks;

/// <summary>The gradient of a <see cref="Recurrence"/>.</summary>
internal static class RecurrenceGradient
{
    /// <summary>Turns the gradient of the output into that of the gates' inputs, for one sentence.</summary>
    public static void Pass(float[] gates, float[] memory, float[] output, float[] gateGradient, int width, int start, int end)
    {
        var later = new float[width];
        for (var token = end - 1; token >= start; token--) Step(token, token == start ? -1 : token - 1, 0);
        Array.Clear(later);
        for (var token = start; token < end; token++) Step(token, token == end - 1 ? -1 : token + 1, 1);

        void Step(int token, int before, int way) => RecurrenceGradient.Step(gates, memory, output, gateGradient, token, before, way, later);
    }

    private static void Step(
        float[] gates, float[] memory, float[] output, float[] gateGradient, int token, int before, int way, float[] later)
    {
        var width = later.Length;
        var at = ((token * Recurrence.GateCount) + (way * 3)) * width;
        var here = ((token * 2) + way) * width;
        var there = ((before * 2) + way) * width;
        for (var i = 0; i < width; i++)
        {
            var (z, f, o) = (gates[at + i], gates[at + width + i], gates[at + (2 * width) + i]);
            var last = before < 0 ? 0 : memory[there + i];
            var ofOutput = output[here + i];
            var ofMemory = (ofOutput * o) + later[i];
            gateGradient[at + i] = ofMemory * (1 - f) * (1 - (z * z));
            gateGradient[at + width + i] = ofMemory * (last - z) * f * (1 - f);
            gateGradient[at + (2 * width) + i] = ofOutput * memory[here + i] * o * (1 - o);
            later[i] = ofMemory * f;
        }
    }
}
