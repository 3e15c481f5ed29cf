using Parley.Bargaining.WinSets;

namespace Parley.Bargaining.Tests.WinSets;

public sealed class CountTableTests
{
    private static readonly Gen<(int Number, bool IsAdded)[]> Steps = Gen.Select(Gen.Int[0, 1023], Gen.Bool).Array[0, 300];

    [Fact]
    public void Of_the_numbers_that_were_added_those_higher_than_another_are_counted() => Steps.Sample(
        steps =>
        {
            var table = new CountTable(new ushort[CountTable.Length]);
            var added = new List<int>();
            foreach (var (number, isAdded) in steps)
            {
                Assert.Equal((ulong)added.Count(other => other > number), table.Above(number));
                table.Add(number, isAdded ? -1 : 0);
                if (isAdded) added.Add(number);
            }
        },
        iter: 300);

    [Fact]
    public void As_many_can_be_added_as_it_says()
    {
        var table = new CountTable(new ushort[CountTable.Length]);
        for (var i = 0; i < CountTable.Most; i++) table.Add(1023, -1);
        Assert.Equal((ulong)CountTable.Most, table.Above(0));
        Assert.Equal(0UL, table.Above(1023));
    }
}
