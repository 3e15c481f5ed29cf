using System.Collections.Immutable;

namespace Parley.Language.Coreference;

/// <summary>All mentions of one person or thing in a text, two or more.</summary>
/// <remarks>
/// <see cref="Analysis.ChainOf"/> finds the chain of a token, <see cref="Analysis.Chains"/> has them all. Immutable and safe to share between
/// threads.
/// </remarks>
public sealed class Chain
{
    internal Chain(ImmutableArray<ChainMention> mentions)
    {
        Mentions = mentions;
        Best = mentions.MaxBy(Informative)!;
    }

    /// <summary>The mentions, in the order of their heads in the text.</summary>
    public ImmutableArray<ChainMention> Mentions { get; }

    /// <summary>The mention that says best who or what it is: the one with the longest name, else the longest description; the first of equals.</summary>
    public ChainMention Best { get; }

    private static (bool IsNamed, bool IsNoun, int Length) Informative(ChainMention mention) =>
        (mention.Name is not null, mention.Form != MentionForm.Pronoun, mention.Name?.TokenCount ?? Math.Min(mention.TokenCount, 8));
}
