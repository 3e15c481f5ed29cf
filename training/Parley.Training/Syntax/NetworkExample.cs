using Parley.Language;
using Parley.Language.Tags;
using Parley.Language.Tokens;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>A sentence as the network learns from it.</summary>
/// <param name="Lexemes">Its words.</param>
/// <param name="Tags">The number of each word's tag; empty where tags are not learnt from it.</param>
/// <param name="Heads">The head of each word, -1 for the root.</param>
/// <param name="Relations">The relation of each word.</param>
internal sealed record NetworkExample(Lexeme[] Lexemes, byte[] Tags, int[] Heads, Relation[] Relations)
{
    /// <summary>The fine tag of a word.</summary>
    public static string FineTag(TreebankToken token) => $"{token.Class.ToString().ToUpperInvariant()}:{token.Tag}";

    /// <summary>The tags that occur often enough to be learnt, the most frequent first.</summary>
    public static TagSet TagsOf(IEnumerable<TreebankSentence> sentences, int atMost) => new([.. sentences
        .SelectMany(sentence => sentence.Tokens)
        .CountBy(FineTag)
        .OrderByDescending(count => count.Value)
        .ThenBy(count => count.Key, StringComparer.Ordinal)
        .Take(atMost)
        .Select(count => count.Key)]);

    /// <summary>A sentence with right tags; a rare tag becomes the most frequent one of the same part of speech.</summary>
    public static NetworkExample Gold(TreebankSentence sentence, TagSet tags, LexemePool pool) =>
        Silver(sentence, pool) with { Tags = [.. sentence.Tokens.Select(token => NumberOf(token, tags))] };

    /// <summary>A sentence whose tags are not learnt.</summary>
    public static NetworkExample Silver(TreebankSentence sentence, LexemePool pool) => new(
        [.. sentence.Tokens.Select(token => pool.Get(token.Form))],
        [],
        [.. sentence.Tokens.Select(token => token.Head)],
        [.. sentence.Tokens.Select(token => token.Relation)]);

    private static byte NumberOf(TreebankToken token, TagSet tags)
    {
        var name = FineTag(token);
        var fallback = 0;
        for (var tag = tags.Names.Count - 1; tag >= 0; tag--)
        {
            if (tags.Names[tag] == name) return (byte)tag;
            if (tags.ClassOf((byte)tag) == token.Class) fallback = tag;
        }

        return (byte)fallback;
    }
}
