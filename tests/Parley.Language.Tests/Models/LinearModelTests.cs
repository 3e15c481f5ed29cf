using Parley.Language.Models;

namespace Parley.Language.Tests.Models;

public sealed class LinearModelTests
{
    private static readonly Gen<(int Classes, float[][] Rows)> _models =
        from classes in Gen.Int[1, 40]
        from rows in Gen.Float[-20, 20].Array[classes].Array[0, 30]
        select (classes, rows);

    [Fact]
    public void Scores_are_the_sums_of_the_weights_up_to_rounding() => _models.Sample(sample =>
    {
        var model = Make(sample.Classes, sample.Rows);
        var scores = new float[model.ScoreLength];
        model.Score([.. Enumerable.Range(0, sample.Rows.Length).Select(Feature)], scores);

        for (var i = 0; i < sample.Classes; i++)
        {
            var expected = sample.Rows.Sum(row => (double)row[i]);
            var rounding = sample.Rows.Sum(row => row.Max(Math.Abs)) / 127.0;
            Assert.InRange(scores[i], expected - rounding - 1e-3, expected + rounding + 1e-3);
        }

        Assert.All(scores[sample.Classes..], padding => Assert.Equal(0, padding));
    });

    [Fact]
    public void A_model_comes_back_from_its_file_unchanged()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".model");
        _models.Sample(
            sample =>
            {
                var model = Make(sample.Classes, sample.Rows);
                var writer = new ModelFileWriter("sample", 1);
                model.Write(writer, "words");
                writer.Save(path);
                var read = LinearModel.Read(ModelFile.Open(path, "sample", 1), "words");
                for (var i = 0; i <= sample.Rows.Length; i++) Assert.Equal(Scores(model, i), Scores(read, i));
            },
            threads: 1,
            iter: 50);
        File.Delete(path);
    }

    [Fact]
    public void Unknown_features_count_nothing()
    {
        var model = Make(3, [[1, 2, 3]]);
        Assert.All(Scores(model, 1), score => Assert.Equal(0, score));
    }

    private static float[] Scores(LinearModel model, int feature)
    {
        var scores = new float[model.ScoreLength];
        model.Score([Feature(feature)], scores);
        return scores;
    }

    private static LinearModel Make(int classes, float[][] rows) =>
        LinearModel.Of(classes, rows.Select((row, i) => KeyValuePair.Create(Feature(i), row)));

    private static ulong Feature(int number) => FeatureHash.Join(7, (ulong)number);
}
