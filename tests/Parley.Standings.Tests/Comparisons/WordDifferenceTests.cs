using Parley.Standings.Comparisons;
using Parley.Talks.Comparisons;

namespace Parley.Standings.Tests.Comparisons;

public sealed class WordDifferenceTests
{
    private static readonly Gen<string> Text = Gen.OneOf("the", "The", "leaders", "met", "agreed", "12%", "–", "again,").Array[0, 12].Select(words => string.Join(' ', words));

    [Fact]
    public void A_changed_verb_stands_beside_what_it_was() => Assert.Equal(
        [
            new DifferencePart(DifferenceKind.Same, "They"),
            new DifferencePart(DifferenceKind.Dropped, "discussed"),
            new DifferencePart(DifferenceKind.Added, "condemned"),
            new DifferencePart(DifferenceKind.Same, "the blockade."),
        ],
        WordDifference.Of("They discussed the blockade.", "They condemned the blockade."));

    [Fact]
    public void The_parts_make_both_sentences() => Gen.Select(Text, Text).Sample((earlier, later) =>
    {
        var parts = WordDifference.Of(earlier, later);
        Assert.Equal(later, Join(parts.Where(part => part.Kind != DifferenceKind.Dropped)));
        Assert.Equal(earlier, Join(parts.Where(part => part.Kind != DifferenceKind.Added)), ignoreCase: true);
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.NotEqual(pair.First.Kind, pair.Second.Kind));
    });

    private static string Join(IEnumerable<DifferencePart> parts) => string.Join(' ', parts.Select(part => part.Text));
}
