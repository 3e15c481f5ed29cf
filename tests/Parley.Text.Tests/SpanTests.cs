namespace Parley.Text.Tests;

public sealed class SpanTests
{
    private static readonly Gen<Span> _spans = Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50]).Select((start, length) => new Span(start, start + length));

    [Fact]
    public void An_end_before_the_start_is_refused() =>
        Assert.Equal("end", Assert.Throws<ArgumentOutOfRangeException>(() => new Span(3, 2)).ParamName);

    [Fact]
    public void A_negative_start_is_refused() =>
        Assert.Equal("start", Assert.Throws<ArgumentOutOfRangeException>(() => new Span(-1, 2)).ParamName);

    [Fact]
    public void It_covers_the_words_between_its_offsets() => Assert.Equal("talks", new Span(4, 9).In("The talks ended."));

    [Fact]
    public void Overlap_means_a_shared_code_unit() =>
        Gen.Select(_spans, _spans).Sample((a, b) =>
            Assert.Equal(Enumerable.Range(a.Start, a.Length).Any(b.Contains), a.Overlaps(b)));

    [Fact]
    public void Overlap_has_no_direction() => Gen.Select(_spans, _spans).Sample((a, b) => Assert.Equal(a.Overlaps(b), b.Overlaps(a)));

    [Fact]
    public void The_cover_contains_both_and_ends_with_them() =>
        Gen.Select(_spans, _spans).Sample((a, b) =>
        {
            var cover = Span.Cover(a, b);
            Assert.True(cover.Contains(a) && cover.Contains(b));
            Assert.True((cover.Start == a.Start || cover.Start == b.Start) && (cover.End == a.End || cover.End == b.End));
        });

    [Fact]
    public void Shifting_there_and_back_changes_nothing() =>
        Gen.Select(_spans, Gen.Int[0, 100]).Sample((span, offset) => Assert.Equal(span, span.Shift(offset).Shift(-offset)));

    [Fact]
    public void They_order_by_start_and_then_by_end()
    {
        Span[] ordered = [new(0, 1), new(0, 5), new(2, 3), new(2, 9)];
        Gen.Shuffle(ordered).Sample(shuffled => Assert.Equal(ordered, shuffled.Order()));
    }
}
