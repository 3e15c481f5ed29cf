namespace Parley.Talks.Tests;

public sealed class ValueListTests
{
    private static readonly Gen<int[]> _items = Gen.Int[0, 3].Array[0, 4];

    [Fact]
    public void Lists_are_equal_when_their_items_are() =>
        Gen.Select(_items, _items).Sample((a, b) => Assert.Equal(a.SequenceEqual(b), a.ToValueList().Equals(b.ToValueList())));

    [Fact]
    public void Equal_lists_have_equal_hashes() =>
        _items.Sample(items => Assert.Equal(items.ToValueList().GetHashCode(), items.ToValueList().GetHashCode()));

    [Fact]
    public void It_does_not_change_with_the_array_that_it_came_from()
    {
        int[] items = [1, 2];
        ValueList<int> list = [.. items];
        items[0] = 9;
        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void Records_that_hold_lists_keep_value_equality() =>
        Assert.Equal(new Faction("Ruritania", ["doves"], "a deal", true, _evidence), new Faction("Ruritania", ["doves"], "a deal", true, _evidence));

    private static readonly Evidence _evidence = new(new Text.Span(0, 5), 0.5);
}
