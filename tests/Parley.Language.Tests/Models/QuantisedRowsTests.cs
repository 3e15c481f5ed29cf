using Parley.Language.Models;

namespace Parley.Language.Tests.Models;

public sealed class QuantisedRowsTests
{
    private const int Width = 32;

    private static readonly Gen<float[]> _rows = Gen.Int[1, 5].SelectMany(rows => Gen.Float[-3, 3].Array[rows * Width]);

    [Fact]
    public void A_row_adds_its_numbers_up_to_rounding() => _rows.Sample(rows =>
    {
        var packed = QuantisedRows.Of(rows, Width);
        for (var row = 0; row < rows.Length / Width; row++)
        {
            var numbers = rows[(row * Width)..((row + 1) * Width)];
            var sum = Enumerable.Repeat(1f, Width).ToArray();
            packed.AddRow(row, sum);
            var rounding = (numbers.Max(Math.Abs) / 254) + 1e-5f;
            for (var i = 0; i < Width; i++) Assert.InRange(sum[i], 1 + numbers[i] - rounding, 1 + numbers[i] + rounding);
        }
    });
}
