using Parley.Language.Models;

namespace Parley.Language.Networks;

/// <summary>A linear layer with a bias; its matrix is stored by rows, a row for each input.</summary>
public sealed class Dense
{
    private RoundedLayer? _rounded;

    /// <summary>Makes a layer with all weights 0.</summary>
    /// <param name="inner">The numbers that go in.</param>
    /// <param name="columns">The numbers that come out, a multiple of 16.</param>
    public Dense(int inner, int columns)
    {
        Inner = inner;
        Columns = columns;
        Weights = new float[inner * columns];
        Bias = new float[columns];
    }

    /// <summary>The numbers that go in.</summary>
    public int Inner { get; }

    /// <summary>The numbers that come out.</summary>
    public int Columns { get; }

    /// <summary>A row of <see cref="Columns"/> weights for each input.</summary>
    public float[] Weights { get; }

    /// <summary>What comes out of nothing.</summary>
    public float[] Bias { get; }

    /// <summary>Fills in layers from a section that <see cref="Write"/> made.</summary>
    /// <exception cref="ModelException">The section is missing or of another size.</exception>
    public static void Read(ModelFile file, string section, IReadOnlyList<Dense> layers)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(layers);
        var numbers = file.Values<float>(section).AsSpan();
        if (numbers.Length != layers.Sum(layer => layer.Weights.Length + layer.Bias.Length))
        {
            throw new ModelException($"The model {file.Path} has weights for another network in its section '{section}'. Train it again.");
        }

        foreach (var layer in layers)
        {
            numbers[..layer.Weights.Length].CopyTo(layer.Weights);
            numbers[layer.Weights.Length..(layer.Weights.Length + layer.Bias.Length)].CopyTo(layer.Bias);
            numbers = numbers[(layer.Weights.Length + layer.Bias.Length)..];
        }
    }

    /// <summary>Adds the weights of layers to a model, in one section.</summary>
    public static void Write(ModelFileWriter file, string section, IReadOnlyList<Dense> layers)
    {
        ArgumentNullException.ThrowIfNull(file);
        file.Add<float>(section, layers.SelectMany(layer => layer.Weights.Concat(layer.Bias)).ToArray());
    }

    /// <summary>Says that the weights do not change any more: from now on the layer runs on rounded ones, faster.</summary>
    /// <exception cref="ArgumentException">The inputs are not a multiple of 32.</exception>
    public void Settle() => _rounded = new RoundedLayer(this);

    /// <summary>Applies the layer to rows of numbers.</summary>
    /// <param name="input">Rows of <see cref="Inner"/> numbers.</param>
    /// <param name="output">Takes rows of <see cref="Columns"/> numbers.</param>
    /// <param name="rows">The number of rows.</param>
    public void Apply(ReadOnlySpan<float> input, Span<float> output, int rows)
    {
        if (_rounded is { } rounded) rounded.Apply(input, output, rows);
        else Matrix.Affine(input, Weights, Bias, output, rows, Inner, Columns);
    }
}
