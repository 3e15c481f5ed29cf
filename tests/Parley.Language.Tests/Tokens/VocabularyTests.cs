using Parley.Language.Tokens;

namespace Parley.Language.Tests.Tokens;

public sealed class VocabularyTests
{
    private static readonly Gen<string[]> _words =
        Gen.String[Gen.Char.AlphaNumeric, 1, 8].Select(word => word.ToLowerInvariant()).Array[0, 60].Select(words => words.Distinct().ToArray());

    [Fact]
    public void Every_known_word_has_the_row_of_its_place_whatever_its_case() => _words.Sample(words =>
    {
        var vocabulary = new Vocabulary([.. words.Select(word => new Lexeme(word, Vocabulary.Empty).Lower)]);
        for (var i = 0; i < words.Length; i++)
        {
            Assert.Equal(i + 1, new Lexeme(words[i], vocabulary).Rows[0]);
            Assert.Equal(i + 1, new Lexeme(words[i].ToUpperInvariant(), vocabulary).Rows[0]);
        }
    });

    [Fact]
    public void All_rows_of_any_word_are_in_the_table_and_an_unknown_word_has_the_first() => Gen.Select(_words, Gen.String[1, 12]).Sample((words, text) =>
    {
        var vocabulary = new Vocabulary([.. words.Select(word => new Lexeme(word, Vocabulary.Empty).Lower)]);
        var lexeme = new Lexeme(text, vocabulary);
        Assert.All(lexeme.Rows, row => Assert.InRange(row, 0, vocabulary.RowCount - 1));
        if (!vocabulary.Words.Contains(lexeme.Lower)) Assert.Equal(0, lexeme.Rows[0]);
        Assert.Equal(Vocabulary.RowsOfWord, lexeme.Rows.Distinct().Count());
    });
}
