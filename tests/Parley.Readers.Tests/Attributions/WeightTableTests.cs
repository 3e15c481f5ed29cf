using Parley.Language.Models;
using Parley.Readers.Attributions;

namespace Parley.Readers.Tests.Attributions;

public sealed class WeightTableTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Features_score_their_weights_but_for_rounding() =>
        Gen.Select(Gen.UInt[1, uint.MaxValue].HashSet[0, 200], Gen.Float[-2, 2].Array[600]).Sample((features, weights) =>
        {
            uint[] known = [.. features];
            var table = WeightTable.Of(known, weights[..(known.Length * 3)], 3, 0);
            for (var row = 0; row < known.Length; row++)
            {
                for (var i = 0; i < 3; i++) Assert.Equal(weights[(row * 3) + i], ScoresOf(table, known[row])[i], 0.01);
            }
        });

    [Fact]
    public void A_table_comes_back_as_it_was_written()
    {
        var features = Enumerable.Range(1, 50).Select(i => (uint)i * 2654435761u).ToArray();
        var table = WeightTable.Of(features, [.. Enumerable.Range(0, 100).Select(i => i - 50f)], 2, 0);
        Write(table);
        var copy = WeightTable.Read(ModelFile.Open(_path, "test", 1), "table", 2);
        Assert.All(features, feature => Assert.Equal(ScoresOf(table, feature), ScoresOf(copy, feature)));
    }

    [Fact]
    public void Features_that_are_not_in_the_table_score_nothing()
    {
        var table = WeightTable.Of([7, 9], [1, 1, 1, 1], 2, 0);
        Assert.Equal([1f, 1f], ScoresOf(table, 8, 7, 10));
        Assert.Equal([0f, 0f], ScoresOf(WeightTable.Empty(2), 7));
    }

    [Fact]
    public void Features_beyond_a_full_bucket_are_found_in_the_next()
    {
        var features = Enumerable.Range(1, 20).Select(i => (uint)i << 16).ToArray();
        var table = WeightTable.Of(features, [.. Enumerable.Range(0, 20).Select(i => (float)i)], 1, 0);
        Assert.Equal(Enumerable.Range(0, 20).Select(i => (float)i), features.Select(feature => MathF.Round(ScoresOf(table, feature)[0])));
    }

    [Fact]
    public void Rows_that_hardly_matter_are_left_out() =>
        Assert.Equal([0f], ScoresOf(WeightTable.Of([1, 2], [0.5f, 0.004f], 1, 0.01f), 2));

    [Fact]
    public void A_table_of_another_width_is_refused()
    {
        Write(WeightTable.Of([7, 9], [1, 1, 1, 1], 2, 0));
        Assert.Throws<ModelException>(() => WeightTable.Read(ModelFile.Open(_path, "test", 1), "table", 3));
    }

    private void Write(WeightTable table)
    {
        var file = new ModelFileWriter("test", 1);
        table.Write(file, "table");
        file.Save(_path);
    }

    private static float[] ScoresOf(WeightTable table, params uint[] features)
    {
        var scores = new float[table.Width];
        table.Score(features, scores);
        return scores;
    }
}
