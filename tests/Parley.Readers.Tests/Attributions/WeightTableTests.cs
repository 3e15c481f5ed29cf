using Parley.Readers.Attributions;

namespace Parley.Readers.Tests.Attributions;

public sealed class WeightTableTests
{
    [Fact]
    public void A_table_comes_back_as_it_was_saved_but_for_rounding()
    {
        Gen.Select(Gen.UInt.HashSet[0, 200], Gen.Float[-2, 2].Array[600]).Sample((features, weights) =>
        {
            var table = new WeightTable([.. features], 3);
            weights.AsSpan(0, table.Weights.Length).CopyTo(table.Weights);
            var copy = Reload(table, 0);
            Assert.Equal(table.Count, copy.Count);
            foreach (var feature in features)
            {
                var (row, again) = (table.RowOf(feature), copy.RowOf(feature));
                for (var i = 0; i < 3; i++) Assert.Equal(table.Weights[(row * 3) + i], copy.Weights[(again * 3) + i], 0.02);
            }
        });
    }

    [Fact]
    public void Features_that_are_not_in_the_table_score_nothing()
    {
        var table = new WeightTable([7, 9], 2);
        table.Weights.AsSpan().Fill(1);
        Span<float> scores = stackalloc float[2];
        table.Score([8, 7, 10], scores);
        Assert.Equal([1f, 1f], scores.ToArray());
    }

    [Fact]
    public void Rows_that_hardly_matter_are_not_saved()
    {
        var table = new WeightTable([1, 2], 1);
        table.Weights[table.RowOf(1)] = 0.5f;
        table.Weights[table.RowOf(2)] = 0.001f;
        Assert.Equal(-1, Reload(table, 0.01f).RowOf(2));
    }

    [Fact]
    public void Bytes_that_are_no_table_are_refused()
    {
        using var reader = new BinaryReader(new MemoryStream([200, 1, 1, 1, 4, 0, 0, 0, 0, 0, 0, 0]));
        Assert.Throws<InvalidDataException>(() => WeightTable.Load(reader));
    }

    private static WeightTable Reload(WeightTable table, float smallest)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        table.Save(writer, smallest);
        writer.Flush();
        bytes.Position = 0;
        using var reader = new BinaryReader(bytes);
        return WeightTable.Load(reader);
    }
}
