using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Parley.Language.Models;
using Parley.Language.Tokens;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>Vectors of words from the words to their left and right: positive pointwise mutual information, randomly projected.</summary>
/// <remarks>Schütze 1995 for the idea of classes from neighbours; Achlioptas 2003 for the projection.</remarks>
internal sealed class WordVectors
{
    /// <summary>The length of a vector.</summary>
    public const int Width = 128;

    private const int Contexts = 3000;
    private const int Rarest = 6;
    private const ulong Left = 1;
    private const ulong Right = 2;

    private WordVectors(ulong[] words, float[][] vectors)
    {
        Words = words;
        Vectors = vectors;
    }

    /// <summary>The hashes of the words' lower case, the most frequent first.</summary>
    public ulong[] Words { get; }

    /// <summary>For each word a vector of length 1.</summary>
    public float[][] Vectors { get; }

    /// <summary>The words of plain text and of some sentences, and the company that they keep there.</summary>
    public static WordVectors Of(Workshop workshop, IEnumerable<TreebankSentence> sentences)
    {
        var pool = new LexemePool(Vocabulary.Empty);
        var paragraphs = PlainText.Paragraphs(workshop).Select(words => words.ToArray());
        return Of([.. paragraphs, .. sentences.Select(sentence => sentence.Tokens.Select(token => pool.Get(token.Form)).ToArray())]);
    }

    private static WordVectors Of(IReadOnlyCollection<Lexeme[]> paragraphs)
    {
        var counts = paragraphs.SelectMany(words => words).CountBy(word => word.Lower).Where(count => count.Value >= Rarest);
        ulong[] words = [.. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key).Select(count => count.Key)];
        var ranks = words.Select((word, rank) => (word, rank)).ToDictionary(entry => entry.word, entry => entry.rank);
        var pairs = CountPairs(paragraphs, ranks);
        return new WordVectors(words, Project(words.Length, pairs));
    }

    private static Dictionary<(int Word, ulong Context), int> CountPairs(IEnumerable<Lexeme[]> paragraphs, Dictionary<ulong, int> ranks)
    {
        var pairs = new Dictionary<(int, ulong), int>();
        foreach (var paragraph in paragraphs)
        {
            var row = Array.ConvertAll(paragraph, word => ranks.GetValueOrDefault(word.Lower, -1));
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] < 0) continue;
                Count((row[i], Context(i > 0 ? row[i - 1] : Contexts, Left)));
                Count((row[i], Context(i + 1 < row.Length ? row[i + 1] : Contexts, Right)));
            }
        }

        return pairs;

        void Count((int, ulong) pair) => CollectionsMarshal.GetValueRefOrAddDefault(pairs, pair, out _)++;
    }

    private static ulong Context(int rank, ulong side) => ((ulong)(rank is < 0 or >= Contexts ? Contexts + 1 : rank) << 2) | side;

    private static float[][] Project(int count, Dictionary<(int Word, ulong Context), int> pairs)
    {
        var ofWord = new double[count];
        var ofContext = new Dictionary<ulong, double>();
        foreach (var ((word, context), times) in pairs)
        {
            ofWord[word] += times;
            CollectionsMarshal.GetValueRefOrAddDefault(ofContext, context, out _) += times;
        }

        var all = ofWord.Sum();
        var vectors = Enumerable.Range(0, count).Select(_ => new float[Width]).ToArray();
        foreach (var ((word, context), times) in pairs)
        {
            var information = Math.Log(times * all / (ofWord[word] * ofContext[context]));
            if (information > 0) AddContext(vectors[word], context, (float)information);
        }

        foreach (var vector in vectors) TensorPrimitives.Divide(vector, Math.Max(TensorPrimitives.Norm(vector), 1e-6f), vector);
        return vectors;
    }

    private static void AddContext(float[] vector, ulong context, float amount)
    {
        for (var i = 0ul; i < 8; i++)
        {
            var hash = FeatureHash.Join(context, i);
            vector[hash % Width] += (hash >> 63) == 0 ? amount : -amount;
        }
    }
}
