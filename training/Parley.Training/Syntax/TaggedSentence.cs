using Parley.Language.Tags;
using Parley.Language.Tokens;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>A sentence as the tagger learns from it.</summary>
/// <param name="Lexemes">Its words.</param>
/// <param name="Tags">The number of each word's right tag.</param>
internal sealed record TaggedSentence(Lexeme[] Lexemes, byte[] Tags)
{
    /// <summary>The fine tag of a word.</summary>
    public static string FineTag(TreebankToken token) => $"{token.Class.ToString().ToUpperInvariant()}:{token.Tag}";

    /// <summary>The tags that occur often enough to be learnt, the most frequent first.</summary>
    public static TagSet TagsOf(IEnumerable<TreebankSentence> sentences, int atLeast)
    {
        var counts = sentences.SelectMany(sentence => sentence.Tokens).CountBy(FineTag);
        return new TagSet([.. counts.Where(count => count.Value >= atLeast).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => count.Key)]);
    }

    /// <summary>The sentences in a tag set; a rare tag becomes the most frequent one of the same part of speech.</summary>
    public static List<TaggedSentence> Of(IEnumerable<TreebankSentence> sentences, TagSet tags, LexemePool pool)
    {
        var numbers = tags.Names.Select((name, number) => (name, number)).ToDictionary(entry => entry.name, entry => (byte)entry.number, StringComparer.Ordinal);
        return sentences.Select(sentence => new TaggedSentence(
            [.. sentence.Tokens.Select(token => pool.Get(token.Form))],
            [.. sentence.Tokens.Select(token => numbers.TryGetValue(FineTag(token), out var tag) ? tag : Fallback(token, tags))])).ToList();
    }

    private static byte Fallback(TreebankToken token, TagSet tags)
    {
        for (var tag = 0; tag < tags.Names.Count; tag++)
        {
            if (tags.ClassOf((byte)tag) == token.Class) return (byte)tag;
        }

        return 0;
    }
}
