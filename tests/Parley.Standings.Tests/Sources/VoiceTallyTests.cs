using Parley.Talks;

namespace Parley.Standings.Tests.Sources;

public sealed class VoiceTallyTests
{
    [Fact]
    public void Statements_are_counted_by_name_or_by_the_words_for_the_source()
    {
        var voices = Hand.Standing(
            Hand.Report("2031-05-02")
                .Attribution(SourceKind.Named, "Oln said it rained.", "Oln", "said", "it rained", "Mara Oln")
                .Attribution(SourceKind.Named, "She said it snowed.", "She", "said", "it snowed", "Mara Oln")
                .Attribution(SourceKind.Official, "A minister said it hailed.", "A minister", "said", "it hailed"),
            Hand.Report("2031-05-03").Attribution(SourceKind.Official, "It froze, the minister said.", "the minister", "said", "It froze")).Voices;
        Assert.Equal(
            [(SourceKind.Named, "Mara Oln", 2), (SourceKind.Official, "minister", 2)],
            voices.Select(voice => (voice.Kind, voice.Name, voice.Statements)));
    }

    [Fact]
    public void A_pronoun_that_stands_for_nobody_is_no_source() => Assert.Empty(Hand.Standing(
        Hand.Report("2031-05-02").Attribution(SourceKind.Unknown, "They said it rained.", "They", "said", "it rained")).Voices);
}
