using Parley.Cli.Marks;
using Parley.Testing;
using Parley.Text;

namespace Parley.Cli.Tests.Marks;

public sealed class SegmentsTests
{
    private const int Length = 200;

    private static readonly string Text = new('a', Length);

    [Fact]
    public void Segments_follow_each_other_over_the_whole_text() =>
        Gen.Select(GenReading.Of(Length), Gen.Int[0, Length].List[0, 5]).Sample((reading, cuts) =>
        {
            var at = 0;
            foreach (var segment in Segments.Of(reading, Text, cuts))
            {
                Assert.Equal(at, segment.Span.Start);
                Assert.False(segment.Span.IsEmpty);
                at = segment.Span.End;
            }

            Assert.Equal(Length, at);
        });

    [Fact]
    public void Each_character_has_the_marks_that_cover_it() =>
        GenReading.Of(Length).Sample(reading =>
        {
            foreach (var segment in Segments.Of(reading, Text, []))
            {
                for (var at = segment.Span.Start; at < segment.Span.End; at++) Assert.Equal(MarksAt(reading, at), segment.Kinds);
            }
        });

    [Fact]
    public void No_segment_runs_over_a_cut() =>
        Gen.Select(GenReading.Of(Length), Gen.Int[0, Length]).Sample((reading, cut) =>
            Assert.DoesNotContain(Segments.Of(reading, Text, [cut]), segment => segment.Span.Start < cut && cut < segment.Span.End));

    [Fact]
    public void No_segment_cuts_a_surrogate_pair() =>
        Gen.Select(GenReading.Of(Length), Gen.Int[0, Length]).Sample((reading, cut) =>
            Assert.All(Segments.Of(reading, string.Concat(Enumerable.Repeat("😀", Length / 2)), [cut]), segment => Assert.Equal(0, segment.Span.Start % 2)));

    private static MarkKinds MarksAt(Talks.Reading reading, int at)
    {
        bool Covers(IEnumerable<Span> spans) => spans.Any(span => span.Contains(at));
        var kinds = MarkKinds.None;
        if (reading.Attributions.Any(said => Covers(said.Source?.Spans ?? []))) kinds |= MarkKinds.Source;
        if (reading.Attributions.Any(said => Covers(said.Cue))) kinds |= MarkKinds.Cue;
        if (reading.Attributions.Any(said => Covers(said.Content))) kinds |= MarkKinds.Content;
        if (reading.Positions.Any(position => position.Content.Contains(at))) kinds |= MarkKinds.Position;
        return kinds;
    }
}
