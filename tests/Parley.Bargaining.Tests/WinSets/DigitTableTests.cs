using Parley.Bargaining.WinSets;

namespace Parley.Bargaining.Tests.WinSets;

public sealed class DigitTableTests
{
    [Fact]
    public void Numbers_with_a_digit_and_with_a_higher_one_are_counted() => Gen.Int[0, 1023].Array[0, 300].Sample(
        digits =>
        {
            var table = new DigitTable(10);
            foreach (var digit in digits) table.Add(digit);
            table.Renew();
            Assert.Equal(digits.Length, table.Sum);
            for (var digit = 0; digit < 1024; digit++)
            {
                Assert.Equal(digits.Count(other => other == digit), table[digit]);
                Assert.Equal(digits.Count(other => other > digit), table.Above(digit));
            }
        },
        iter: 30);
}
