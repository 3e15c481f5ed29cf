using Parley.Language.Models;
using Parley.Language.Names;

namespace Parley.Language.Tests.Names;

public sealed class NameLexiconTests
{
    [Theory]
    [InlineData("Portugal", nameof(NameClues.State))]
    [InlineData("portuguese", nameof(NameClues.Nationality))]
    [InlineData("Brazilians", nameof(NameClues.Nationality))]
    [InlineData("Marseille", nameof(NameClues.City))]
    [InlineData("Ursula", nameof(NameClues.Woman))]
    [InlineData("Helmut", nameof(NameClues.Man))]
    [InlineData("ministry", nameof(NameClues.OrganisationWord))]
    [InlineData("Chancellor", nameof(NameClues.Title))]
    [InlineData("OPEC", nameof(NameClues.Body))]
    public void Word_is_known(string word, string clue) => Assert.True(NameLexicon.Shared.Of(word).HasFlag(Enum.Parse<NameClues>(clue)));

    [Fact]
    public void Common_word_is_unknown() => Assert.Equal(NameClues.None, NameLexicon.Shared.Of("although"));

    [Fact]
    public void Phrase_is_found_word_by_word()
    {
        ulong phrase = 0;
        foreach (var word in new[] { "european", "court", "of" }) phrase = NameLexicon.Extend(phrase, FeatureHash.OfLower(word));
        Assert.False(NameLexicon.Shared.TryGet(phrase, out _));

        phrase = NameLexicon.Extend(NameLexicon.Extend(0, FeatureHash.OfLower("New")), FeatureHash.OfLower("Zealand"));
        Assert.True(NameLexicon.Shared.TryGet(phrase, out var clues));
        Assert.True(clues.HasFlag(NameClues.State));
    }
}
