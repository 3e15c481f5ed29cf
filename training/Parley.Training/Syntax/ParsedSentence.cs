using Parley.Language;
using Parley.Language.Tags;
using Parley.Language.Tokens;
using Parley.Language.Trees;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>A sentence as the parser learns from it: words, a tagger's tags, and the right tree.</summary>
internal sealed record ParsedSentence(Lexeme[] Lexemes, byte[] Tags, int[] Heads, Relation[] Relations)
{
    /// <summary>A sentence of a treebank with the tags of a tagger.</summary>
    public static ParsedSentence Of(TreebankSentence sentence, Tagger tagger, LexemePool pool)
    {
        Lexeme[] lexemes = [.. sentence.Tokens.Select(token => pool.Get(token.Form))];
        var tags = new byte[lexemes.Length];
        tagger.Tag(lexemes, tags);
        return new ParsedSentence(lexemes, tags, [.. sentence.Tokens.Select(token => token.Head)], [.. sentence.Tokens.Select(token => token.Relation)]);
    }

    /// <summary>The state before the first move.</summary>
    public ParserState Start()
    {
        var state = new ParserState();
        state.Start(Lexemes, Tags);
        return state;
    }
}
