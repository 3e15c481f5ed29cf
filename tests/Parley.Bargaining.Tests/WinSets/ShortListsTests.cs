using Parley.Bargaining.WinSets;

namespace Parley.Bargaining.Tests.WinSets;

public sealed class ShortListsTests
{
    private const int Bits = 12;

    /// <summary>Entries in pieces of any length: rests, those of needs below 0.</summary>
    private static readonly Gen<(int[][] Pieces, int ListBits)> Laid =
        from highest in Gen.OneOf(Gen.Const(3), Gen.Const((1 << Bits) - 1))
        from pieces in Gen.Select(Gen.Int[0, highest], Gen.Bool, static (rest, isNeed) => isNeed ? rest | int.MinValue : rest).Array[0, 200].Array[1, 4]
        from listBits in Gen.Int[0, ShortLists.MostBits]
        select (pieces, listBits);

    [Fact]
    public void Gains_before_needs_and_no_smaller_are_counted_whatever_was_laid_before()
    {
        var lists = new ShortLists();
        Laid.Sample(
            laid =>
            {
                lists.Clear(laid.ListBits, Bits - laid.ListBits);
                foreach (var piece in laid.Pieces) lists.MakeRoom(piece);
                Assert.True(lists.Lay());
                var between = laid.Pieces.Aggregate(0UL, (sum, piece) => sum + lists.Spread(piece));
                Assert.Equal(ByLookingAtEach([.. laid.Pieces.SelectMany(piece => piece)]), between + lists.CountWithin());
            },
            iter: 1000,
            threads: 1);
    }

    [Fact]
    public void A_list_of_too_many_gains_is_not_laid()
    {
        var lists = new ShortLists();
        lists.Clear(bits: 1, shift: 11);
        lists.MakeRoom(new int[1025]);
        Assert.False(lists.Lay());
    }

    private static ulong ByLookingAtEach(int[] entries)
    {
        var total = 0;
        for (var need = 0; need < entries.Length; need++)
        {
            if (entries[need] < 0) total += entries[..need].Count(gain => gain >= (entries[need] & int.MaxValue));
        }

        return (ulong)total;
    }
}
