using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Meetings;

/// <summary>What words say that a meeting came to.</summary>
/// <param name="Kind">What.</param>
/// <param name="Words">The words.</param>
internal sealed record ToldOutcome(MeetingOutcome Kind, ValueList<Span> Words)
{
    /// <summary>How often it is right: of 100 that two strangers judged strictly 86 were, before what they found was mended.</summary>
    private const double Accuracy = 0.86;

    /// <summary>The outcome as a reading has it.</summary>
    /// <param name="sentence">The sentence of the words.</param>
    /// <param name="rule">The rule that read it.</param>
    public ReportedOutcome In(Span sentence, Rule rule) => new(Kind, new Evidence(sentence, Accuracy) { Rule = rule.Name, Words = Words });
}
