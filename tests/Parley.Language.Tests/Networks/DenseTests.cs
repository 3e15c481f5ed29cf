using Parley.Language.Models;
using Parley.Language.Networks;

namespace Parley.Language.Tests.Networks;

public sealed class DenseTests : IDisposable
{
    private const int Inner = 3;
    private const int Columns = 16;

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_layer_adds_its_bias_to_the_product() => Gen.Float[-2, 2].Array[2 * Inner].Sample(input =>
    {
        var layer = Random(1);
        var output = new float[2 * Columns];
        layer.Apply(input, output, 2);
        for (var row = 0; row < 2; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var expected = layer.Bias[column] + Enumerable.Range(0, Inner).Sum(k => input[(row * Inner) + k] * layer.Weights[(k * Columns) + column]);
                Assert.Equal(expected, output[(row * Columns) + column], 1e-4);
            }
        }
    });

    [Fact]
    public void Layers_come_back_from_a_file()
    {
        Dense[] layers = [Random(1), Random(2)];
        Save(layers);
        Dense[] copies = [new(Inner, Columns), new(Inner, Columns)];
        Dense.Read(ModelFile.Open(_path, "test", 1), "layers", copies);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(layers[i].Weights, copies[i].Weights);
            Assert.Equal(layers[i].Bias, copies[i].Bias);
        }
    }

    [Fact]
    public void Layers_of_another_size_are_refused()
    {
        Save([Random(1)]);
        Assert.Throws<ModelException>(() => Dense.Read(ModelFile.Open(_path, "test", 1), "layers", [new Dense(Inner + 1, Columns)]));
    }

    private void Save(Dense[] layers)
    {
        var file = new ModelFileWriter("test", 1);
        Dense.Write(file, "layers", layers);
        file.Save(_path);
    }

    private static Dense Random(int seed)
    {
        var random = new Random(seed);
        var layer = new Dense(Inner, Columns);
        for (var i = 0; i < layer.Weights.Length; i++) layer.Weights[i] = random.NextSingle();
        for (var i = 0; i < Columns; i++) layer.Bias[i] = random.NextSingle();
        return layer;
    }
}
