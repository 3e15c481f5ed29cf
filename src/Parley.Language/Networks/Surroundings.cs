using System.Numerics.Tensors;

namespace Parley.Language.Networks;

/// <summary>Gathers what a network sees around a token: its neighbours, and the whole of its sentence.</summary>
/// <remarks>Numbers stand in rows of one width; sentences are given by their first row and the row after their last.</remarks>
internal static class Surroundings
{
    /// <summary>How many neighbours on each side a token is looked at with.</summary>
    public const int Reach = 1;

    /// <summary>The number of tokens that are looked at together.</summary>
    public const int WindowSize = (2 * Reach) + 1;

    /// <summary>Puts each token and its neighbours side by side, nothing where a sentence ends.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="tokens">A row for each token.</param>
    /// <param name="windows">Takes <see cref="WindowSize"/> rows for each token.</param>
    /// <param name="width">The width of a row.</param>
    public static void Gather(List<(int Start, int End)> sentences, ReadOnlySpan<float> tokens, Span<float> windows, int width)
    {
        foreach (var (start, end) in sentences)
        {
            for (var token = start; token < end; token++)
            {
                var window = windows.Slice(token * WindowSize * width, WindowSize * width);
                var first = Math.Max(token - Reach, start);
                var last = Math.Min(token + Reach, end - 1);
                if (last - first < 2 * Reach) window.Clear();
                tokens.Slice(first * width, (last - first + 1) * width).CopyTo(window[((first - token + Reach) * width)..]);
            }
        }
    }

    /// <summary>The mean of the tokens of each sentence.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="tokens">A row for each token.</param>
    /// <param name="means">Takes a row for each sentence.</param>
    /// <param name="width">The width of a row.</param>
    public static void Average(List<(int Start, int End)> sentences, ReadOnlySpan<float> tokens, Span<float> means, int width)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var (start, end) = sentences[i];
            var mean = means.Slice(i * width, width);
            mean.Clear();
            for (var token = start; token < end; token++) TensorPrimitives.Add(mean, tokens.Slice(token * width, width), mean);
            TensorPrimitives.Divide(mean, end - start, mean);
        }
    }

    /// <summary>Adds what is made of each sentence to all its tokens.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="wholes">A row for each sentence.</param>
    /// <param name="tokens">A row for each token, to which is added.</param>
    /// <param name="width">The width of a row.</param>
    public static void Spread(List<(int Start, int End)> sentences, ReadOnlySpan<float> wholes, Span<float> tokens, int width)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var whole = wholes.Slice(i * width, width);
            for (var token = sentences[i].Start; token < sentences[i].End; token++)
            {
                var row = tokens.Slice(token * width, width);
                TensorPrimitives.Add(row, whole, row);
            }
        }
    }
}
