using Parley.Language;
using Parley.Readers.Moves;
using Parley.Readers.Relations;
using Parley.Readers.Sentiments;
using Parley.Text;

namespace Parley.Readers.Tests.Relations;

public sealed class PairTests
{
    private static readonly English English = English.Load();

    [Fact]
    public void A_pair_looked_at_from_the_other_side_has_its_views_exchanged()
    {
        var analysis = English.Analyze("The mayor of Lima praised the union for its patience.");
        var (lima, union) = (new Span(13, 17), new Span(30, 35));
        var (forth, back) = (Pair.Find(analysis, lima, union)!, Pair.Find(analysis, union, lima)!);
        Assert.Equal(AttitudeModel.FeaturesOf(forth)[0], AttitudeModel.FeaturesOf(back)[1]);
        Assert.Equal(AttitudeModel.FeaturesOf(forth)[1], AttitudeModel.FeaturesOf(back)[0]);
    }

    [Fact]
    public void Any_two_places_of_any_text_have_features_or_are_no_pair() =>
        Gen.Select(Testing.GenReading.Text, Gen.Int[0, 200], Gen.Int[0, 200]).Sample(
            (text, first, second) =>
            {
                var (one, other) = (Place(first, text), Place(second, text));
                var pair = Pair.Find(English.Analyze(text), one, other);
                return pair is null || (RootCodeModel.FeaturesOf(pair)[0].Length > 0 && AttitudeModel.FeaturesOf(pair).Length == 2);
            },
            iter: 200);

    private static Span Place(int at, string text) => new(Math.Min(at, text.Length), Math.Min(at + 1, text.Length));
}
