using Parley.Readers.Pressures;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Tests.Pressures;

public class FindingMergerTests
{
    private static readonly Instrument Duties = new(PressureInstrument.Tariff, IsGeneric: false, IsStrike: false, PressureStatus.Imposed);
    private static readonly Instrument Quotas = new(PressureInstrument.Quota, IsGeneric: false, IsStrike: false, PressureStatus.Imposed);
    private static readonly Instrument Curbs = new(PressureInstrument.Other, IsGeneric: true, IsStrike: false, Default: null);

    private static readonly Gen<Finding> Findings =
        from sentence in Gen.Int[0, 5]
        from actor in OneOf<string?>("Norway", "Peru", null)
        from target in OneOf<string?>("Chile", "Fiji", null)
        from instrument in OneOf(Duties, Quotas, Curbs)
        from status in Gen.Enum<PressureStatus>()
        from applied in Gen.Bool
        from amount in OneOf<string?>("s2", "s9", null)
        select At(sentence, actor, target, instrument, status, applied, amount);

    [Fact]
    public void The_generic_word_and_the_concrete_measure_are_one() =>
        Assert.Equal(
            [At(1, "Norway", "Peru", Duties, PressureStatus.Imposed)],
            FindingMerger.Merge([At(0, "Norway", "Peru", Curbs, PressureStatus.Imposed), At(1, "Norway", "Peru", Duties, PressureStatus.Imposed)]));

    [Fact]
    public void The_fuller_of_two_sentences_is_the_evidence() =>
        Assert.Equal(
            [At(1, "Norway", "Peru", Duties, PressureStatus.Decided)],
            FindingMerger.Merge([At(0, "Norway", null, Duties, PressureStatus.Decided), At(1, "Norway", "Peru", Duties, PressureStatus.Decided)]));

    [Fact]
    public void The_first_of_two_equally_full_sentences_is_the_evidence() =>
        Assert.Equal(
            [At(0, "Norway", "Peru", Duties, PressureStatus.Decided)],
            FindingMerger.Merge([At(3, "Norway", "Peru", Duties, PressureStatus.Decided), At(0, "Norway", "Peru", Duties, PressureStatus.Decided)]));

    [Fact]
    public void Different_sums_are_different_measures() =>
        Assert.Equal(
            2,
            FindingMerger.Merge([At(0, "Norway", "Peru", Duties, PressureStatus.Imposed, amount: "s2"), At(1, "Norway", "Peru", Duties, PressureStatus.Imposed, amount: "s9")]).Count);

    [Fact]
    public void Different_actors_take_different_measures() =>
        Assert.Equal(
            2,
            FindingMerger.Merge([At(0, "Norway", "Peru", Duties, PressureStatus.Imposed), At(0, "Peru", "Norway", Duties, PressureStatus.Imposed)]).Count);

    [Fact]
    public void A_sentence_that_leaves_the_actor_out_joins_one_that_names_it() =>
        Assert.Equal(
            "Norway",
            Assert.Single(FindingMerger.Merge([At(0, null, "Peru", Duties, PressureStatus.Imposed), At(1, "Norway", null, Duties, PressureStatus.Imposed)])).Actor);

    [Fact]
    public void Merging_adds_nothing_and_keeps_the_order_of_the_text() => Findings.List[0, 8].Sample(findings =>
    {
        var merged = FindingMerger.Merge(findings);
        Assert.True(merged.Count <= findings.Count);
        Assert.All(merged, measure => Assert.Contains(findings, finding => finding.Sentence == measure.Sentence && finding.Instrument == measure.Instrument));
        Assert.Equal(merged.OrderBy(measure => measure.Sentence), merged);
    });

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Finding At(
        int sentence,
        string? actor,
        string? target,
        Instrument instrument,
        PressureStatus status,
        bool applied = true,
        string? amount = null) =>
        new(new Span(sentence * 100, (sentence * 100) + 90), actor, target, instrument, status, applied, amount is null ? [] : [amount]);
}
