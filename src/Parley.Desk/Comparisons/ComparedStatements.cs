using Parley.Standings.Comparisons;
using Parley.Talks;
using Parley.Talks.Comparisons;

namespace Parley.Desk.Comparisons;

/// <summary>A statement with earlier ones, and how they compare.</summary>
public sealed class ComparedStatements
{
    private readonly Dictionary<string, (StatementSentence Sentence, Statement Of)> _sentences;

    /// <summary>Compares.</summary>
    public ComparedStatements(StatementCase item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Case = item;
        Comparison = StatementComparer.Compare(item);
        _sentences = item.Earlier.Prepend(item.Current)
            .SelectMany(statement => statement.Sentences.Select(sentence => (sentence, statement)))
            .ToDictionary(pair => pair.sentence.Id, StringComparer.Ordinal);
    }

    /// <summary>The statements.</summary>
    public StatementCase Case { get; }

    /// <summary>How they compare.</summary>
    public StatementComparison Comparison { get; }

    /// <summary>The words of a sentence.</summary>
    /// <exception cref="KeyNotFoundException">There is no such sentence.</exception>
    public string TextOf(string sentence) => _sentences[sentence].Sentence.Text;

    /// <summary>The statement that a sentence belongs to.</summary>
    /// <exception cref="KeyNotFoundException">There is no such sentence.</exception>
    public Statement StatementOf(string sentence) => _sentences[sentence].Of;

    /// <summary>How the words of a sentence differ from those of its best match.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sentence has no match.</exception>
    public ValueList<DifferencePart> DifferenceOf(ComparedSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfZero(sentence.Matches.Count);
        return WordDifference.Of(TextOf(sentence.Matches[0]), TextOf(sentence.Id));
    }
}
