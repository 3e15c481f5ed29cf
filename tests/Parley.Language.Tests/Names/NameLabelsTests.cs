using Parley.Language.Names;

namespace Parley.Language.Tests.Names;

public sealed class NameLabelsTests
{
    [Theory]
    [InlineData(1, new[] { 3 })]
    [InlineData(2, new[] { 0, 2 })]
    [InlineData(4, new[] { 0, 1, 1, 2 })]
    public void Name_begins_goes_on_and_ends(int length, int[] parts)
    {
        var labels = new int[length];
        NameLabels.Write(labels, NameKind.Place);
        Assert.Equal(parts, labels.Select(label => (int)NameLabels.PartOf(label)));
        Assert.All(labels, label => Assert.Equal(NameKind.Place, NameLabels.KindOf(label)));
    }

    [Fact]
    public void Every_label_is_of_one_kind_and_part()
    {
        var labels = Enum.GetValues<NameKind>().SelectMany(kind => Enum.GetValues<NamePart>().Select(part => NameLabels.Of(kind, part)));
        Assert.Equal(Enumerable.Range(1, NameLabels.Count - 1), labels.Order());
    }

    [Fact]
    public void Open_name_goes_on_in_its_kind_only()
    {
        var begin = NameLabels.Of(NameKind.Person, NamePart.Begin);
        Assert.True(NameLabels.CanFollow(begin, NameLabels.Of(NameKind.Person, NamePart.Last)));
        Assert.False(NameLabels.CanFollow(begin, NameLabels.Of(NameKind.Place, NamePart.Last)));
        Assert.False(NameLabels.CanFollow(begin, NameLabels.Outside));
        Assert.False(NameLabels.CanFollow(NameLabels.Outside, NameLabels.Of(NameKind.Person, NamePart.Inside)));
    }
}
