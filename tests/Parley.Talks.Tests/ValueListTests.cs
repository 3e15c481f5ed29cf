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
    public void A_part_of_an_array_is_a_list_like_any_other() =>
        Gen.Select(_items, Gen.Int[0, 4], Gen.Int[0, 4]).Sample((items, one, other) =>
        {
            var (start, end) = (Math.Min(Math.Min(one, other), items.Length), Math.Min(Math.Max(one, other), items.Length));
            var (part, whole) = (ValueList.TakeOver(items, start, end - start), items[start..end].ToValueList());
            Assert.Equal(whole, part);
            Assert.Equal(whole.GetHashCode(), part.GetHashCode());
            Assert.Equal(whole.ToString(), part.ToString());
            Assert.Equal(items[start..end], part.Select(item => item));
            for (var i = 0; i < part.Count; i++) Assert.Equal(whole[i], part[i]);
        });

    [Fact]
    public void Nothing_outside_a_part_belongs_to_it()
    {
        var part = ValueList.TakeOver([1, 2, 3], 1, 1);
        Assert.False(part.Contains(1));
        Assert.True(part.Contains(2));
        Assert.Throws<IndexOutOfRangeException>(() => part[1]);
        Assert.Throws<IndexOutOfRangeException>(() => part[-1]);
    }

    [Fact]
    public void The_default_is_empty()
    {
        ValueList<int> list = default;
        Assert.Empty(list);
        Assert.Equal([], list);
        foreach (var item in list) Assert.Fail($"{item}");
    }

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
