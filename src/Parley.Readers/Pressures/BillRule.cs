using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Tells the pending law from the measure that it would bring.</summary>
internal static class BillRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "pressure/bill",
        "A measure that a bill, or a provision of one, would bring about is the bill itself: a law that is threatened.",
        "What presses is that the law may pass; the retaliation in it is of its content.",
        new RuleExample("Norway's parliament debated provisions that would require retaliation against Peru.", "Norway against Peru, legal, threatened"),
        new RuleExample("Norway's minister would require retaliation against Peru.", "Norway against Peru, other, threatened", "A minister is no bill."))
    {
        ReadsParts = true,
    };

    private static readonly Instrument Pending = new(PressureInstrument.Legal, IsGeneric: false, IsStrike: false, PressureStatus.Threatened);

    /// <summary>What a measure is once it is known what brings it about.</summary>
    public static Instrument InstrumentOf(Measure measure, Course course) =>
        measure.Instrument is { IsGeneric: true, Kind: PressureInstrument.Other } && course.Governors.Any(IsOfBill) ? Pending : measure.Instrument;

    private static bool IsOfBill(Token governor) =>
        governor.Class is WordClass.Verb && SubjectRule.Of(governor) is { Class: WordClass.Noun } doer
        && doer.Is("bill", "provision", "legislation", "amendment", "clause", "draft", "law", "statute", "act");
}
