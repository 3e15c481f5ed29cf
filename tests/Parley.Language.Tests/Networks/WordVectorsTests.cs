using Parley.Language.Models;
using Parley.Language.Networks;
using Parley.Language.Tokens;

namespace Parley.Language.Tests.Networks;

public sealed class WordVectorsTests
{
    private const int Width = 32;

    [Fact]
    public void A_word_keeps_its_embedding_whatever_takes_its_place_in_memory()
    {
        var rows = QuantisedRows.Of([.. Enumerable.Range(0, Vocabulary.Empty.RowCount * Width).Select(i => (float)(i % 101))], Width);
        var vectors = new WordVectors(Vocabulary.Empty, rows);
        string[] words = [.. Enumerable.Range(0, 20_000).Select(i => $"word{i}")];
        foreach (var word in words) vectors.Of(word);
        foreach (var word in words)
        {
            var sum = new float[Width];
            rows.AddRows(new Lexeme(word, Vocabulary.Empty).Rows, sum);
            Assert.Equal(sum, vectors.Of(word).ToArray());
        }
    }
}
