namespace Parley.Language.Networks;

/// <summary>A linear layer that may have a narrow middle: the product of two small matrices instead of a large one, at less work.</summary>
/// <param name="narrow">What leads to the middle, or null for a layer of one matrix.</param>
/// <param name="wide">What leads to the output.</param>
public sealed class Projection(Dense? narrow, Dense wide)
{
    /// <summary>What leads to the middle, or null.</summary>
    public Dense? Narrow { get; } = narrow;

    /// <summary>What leads from the middle, or from the input itself, to the output.</summary>
    public Dense Wide { get; } = wide;

    /// <summary>The matrices in the order in which they are applied.</summary>
    public IReadOnlyList<Dense> Layers => Narrow is null ? [Wide] : [Narrow, Wide];

    /// <summary>Applies the layer to rows of numbers.</summary>
    /// <param name="input">Rows as wide as the inputs.</param>
    /// <param name="middle">Takes rows as wide as the middle, if there is one.</param>
    /// <param name="output">Takes rows as wide as the outputs.</param>
    /// <param name="rows">The number of rows.</param>
    public void Apply(ReadOnlySpan<float> input, Span<float> middle, Span<float> output, int rows)
    {
        Narrow?.Apply(input, middle, rows);
        Wide.Apply(Narrow is null ? input : middle, output, rows);
    }
}
