using System.Runtime.CompilerServices;

namespace Parley.Bargaining.WinSets;

/// <summary>What all partial deals on some issues bring to two parties: a list sorted by what they bring the first, moved by each of some gains, and never written out.</summary>
/// <param name="Firsts">What the deals of the list bring the first party, ascending.</param>
/// <param name="Seconds">What they bring the second.</param>
/// <param name="Moves">What is added to all of them, one after the other.</param>
internal sealed record MovedPairs(long[] Firsts, long[] Seconds, (long First, long Second)[] Moves)
{
    /// <summary>The one deal on nothing.</summary>
    public static MovedPairs None { get; } = new([0], [0], [(0, 0)]);

    /// <summary>How many deals there are.</summary>
    public double Count => (double)Firsts.Length * Moves.Length;

    /// <summary>What they bring the first party.</summary>
    public MovedSums ForFirst => new(Firsts, Array.ConvertAll(Moves, move => move.First));

    /// <summary>The least that a deal brings the second party.</summary>
    public long LeastSecond => Seconds.Min() + Moves.Min(move => move.Second);

    /// <summary>The most that a deal brings the second party.</summary>
    public long MostSecond => Seconds.Max() + Moves.Max(move => move.Second);

    /// <summary>All deals on some issues.</summary>
    /// <param name="firsts">What the first party gains, by issue and option.</param>
    /// <param name="seconds">What the second gains.</param>
    /// <param name="longest">As long may the list be.</param>
    public static MovedPairs Of(long[][] firsts, long[][] seconds, int longest)
    {
        var pairs = None;
        foreach (var (first, second) in firsts.Zip(seconds)) pairs = pairs.With([.. first.Zip(second)], longest);
        return pairs;
    }

    /// <summary>The same with something added to all of them.</summary>
    public MovedPairs Shifted(long first, long second) => this with { Moves = Array.ConvertAll(Moves, move => (move.First + first, move.Second + second)) };

    private MovedPairs With((long First, long Second)[] options, int longest)
    {
        if (Moves.Length > 1 || (long)Firsts.Length * options.Length > longest)
        {
            return this with { Moves = [.. options.SelectMany(_ => Moves, static (option, move) => (option.First + move.First, option.Second + move.Second))] };
        }

        return Merged(options) with { Moves = [(0, 0)] };
    }

    /// <summary>The list with each of some options, as one sorted list.</summary>
    private MovedPairs Merged(ReadOnlySpan<(long First, long Second)> options)
    {
        if (options.Length > 1) return Merge(Merged(options[..(options.Length / 2)]), Merged(options[(options.Length / 2)..]));
        var (first, second) = options[0];
        return this with { Firsts = Array.ConvertAll(Firsts, sum => sum + first), Seconds = Array.ConvertAll(Seconds, sum => sum + second) };
    }

    /// <summary>Merges without branches on what is compared, which nothing foretells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static MovedPairs Merge(MovedPairs left, MovedPairs right)
    {
        var length = left.Firsts.Length + right.Firsts.Length;
        var (firsts, seconds) = (GC.AllocateUninitializedArray<long>(length), GC.AllocateUninitializedArray<long>(length));
        var (leftFirsts, leftSeconds, rightFirsts, rightSeconds) = (left.Firsts, left.Seconds, right.Firsts, right.Seconds);
        int i = 0, j = 0;
        while (i < leftFirsts.Length && j < rightFirsts.Length)
        {
            var ahead = rightFirsts[j] - leftFirsts[i];
            var isRight = ahead >> 63;
            firsts[i + j] = leftFirsts[i] + (ahead & isRight);
            seconds[i + j] = leftSeconds[i] + ((rightSeconds[j] - leftSeconds[i]) & isRight);
            var step = (int)isRight;
            j -= step;
            i += 1 + step;
        }

        leftFirsts.AsSpan(i).CopyTo(firsts.AsSpan(i + j));
        leftSeconds.AsSpan(i).CopyTo(seconds.AsSpan(i + j));
        rightFirsts.AsSpan(j).CopyTo(firsts.AsSpan(leftFirsts.Length + j));
        rightSeconds.AsSpan(j).CopyTo(seconds.AsSpan(leftFirsts.Length + j));
        return new(firsts, seconds, left.Moves);
    }
}
