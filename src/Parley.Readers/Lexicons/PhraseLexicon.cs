using System.Collections.Frozen;
using Parley.Language;

namespace Parley.Readers.Lexicons;

/// <summary>Finds the phrases of a list in sentences, by the dictionary form or the written form of each word.</summary>
/// <remarks>
/// A word of a phrase may carry a class: <c>ban_v</c> is met by verbs only, <c>ban_n</c> by nouns only. A hyphenated word is met
/// whether the tokeniser keeps it whole or parts it. Immutable and safe to share between threads.
/// </remarks>
internal sealed class PhraseLexicon<T>
{
    private readonly FrozenDictionary<string, Phrase[]> _byFirstWord;

    /// <summary>Makes a lexicon; of two phrases that are the same, the later one is kept.</summary>
    public PhraseLexicon(IEnumerable<(string Words, T Value)> phrases) =>
        _byFirstWord = phrases
            .SelectMany(phrase => Spellings(phrase.Words).Select(words => new Phrase(words, phrase.Value)))
            .GroupBy(phrase => phrase.Words[0].Text, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Reverse().OrderByDescending(phrase => phrase.Words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase);

    /// <summary>The longest phrase that begins at the token <paramref name="first"/>; null when none does.</summary>
    public PhraseHit<T>? LongestAt(Sentence sentence, int first)
    {
        var byLemma = Longest(sentence, first, sentence.Lemmas[first]) ?? Longest(sentence, first, Singular(sentence, first));
        if (string.Equals(sentence.Lemmas[first], sentence.Words[first], StringComparison.OrdinalIgnoreCase)) return byLemma;
        var byWord = Longest(sentence, first, sentence.Words[first]);
        return byWord is null || byLemma?.Length > byWord.Value.Length ? byLemma : byWord;
    }

    /// <summary>The phrases of a sentence from left to right, longest first, without overlaps.</summary>
    public IEnumerable<PhraseHit<T>> In(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (LongestAt(sentence, i) is not { } hit) continue;
            yield return hit;
            i += hit.Length - 1;
        }
    }

    private PhraseHit<T>? Longest(Sentence sentence, int first, string? word)
    {
        if (word is null || !_byFirstWord.TryGetValue(word, out var phrases)) return null;
        foreach (var phrase in phrases)
        {
            if (phrase.Matches(sentence, first)) return new PhraseHit<T>(first, phrase.Words.Length, phrase.Value);
        }

        return null;
    }

    /// <summary>A plural without its ending, where the lemmatiser left it whole; null for any other word.</summary>
    private static string? Singular(Sentence sentence, int index)
    {
        var word = sentence.Words[index];
        return sentence.Classes[index] is WordClass.Noun or WordClass.Propn && word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : null;
    }

    private static IEnumerable<Word[]> Spellings(string words)
    {
        yield return Parse(words);
        if (words.Contains('-')) yield return Parse(words.Replace("-", " - ", StringComparison.Ordinal));
    }

    private static Word[] Parse(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word.Parse)];

    private sealed record Phrase(Word[] Words, T Value)
    {
        public bool Matches(Sentence sentence, int first)
        {
            if (first + Words.Length > sentence.Count) return false;
            for (var i = 0; i < Words.Length; i++)
            {
                if (!Words[i].Matches(sentence, first + i)) return false;
            }

            return true;
        }
    }

    private readonly record struct Word(string Text, bool Verb, bool Noun)
    {
        public static Word Parse(string word) => word switch
        {
            [.. var text, '_', 'v'] => new Word(text, Verb: true, Noun: false),
            [.. var text, '_', 'n'] => new Word(text, Verb: false, Noun: true),
            _ => new Word(word, Verb: false, Noun: false),
        };

        public bool Matches(Sentence sentence, int index)
        {
            if (Verb && sentence.Classes[index] is not WordClass.Verb) return false;
            if (Noun && sentence.Classes[index] is not (WordClass.Noun or WordClass.Propn)) return false;
            return string.Equals(Text, sentence.Lemmas[index], StringComparison.OrdinalIgnoreCase)
                || string.Equals(Text, sentence.Words[index], StringComparison.OrdinalIgnoreCase)
                || string.Equals(Text, Singular(sentence, index), StringComparison.OrdinalIgnoreCase);
        }
    }
}

/// <summary>A phrase met in a sentence.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Length">The number of its tokens.</param>
/// <param name="Value">What the lexicon says of it.</param>
internal readonly record struct PhraseHit<T>(int First, int Length, T Value)
{
    /// <summary>The index after its last token.</summary>
    public int End => First + Length;
}
