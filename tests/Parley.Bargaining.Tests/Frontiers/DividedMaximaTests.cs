using Parley.Bargaining.Frontiers;

namespace Parley.Bargaining.Tests.Frontiers;

public sealed class DividedMaximaTests
{
    [Fact]
    public void It_keeps_what_comparing_all_points_keeps() => Gen.Select(Gen.Int[3, 6], Gen.Int[1, 30]).SelectMany((parties, most) => Gen.Long[0, most].Array[parties].Array[1, 400]).Sample(
        points =>
        {
            Array.Sort(points, static (left, right) => right.AsSpan().SequenceCompareTo(left));
            var expected = points.Where((point, i) => !points.Where((other, j) => i != j && Reaches(other, point) && (j < i || !Reaches(point, other))).Any());
            Assert.Equal(expected, DividedMaxima.Of(points));
            if (points[0].Length == 3) Assert.Equal(expected, TrilateralSweep.Maxima(points));
        },
        iter: 500);

    private static bool Reaches(long[] other, long[] point) => other.Zip(point).All(pair => pair.First >= pair.Second);
}
