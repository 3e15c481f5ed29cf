using Parley.Language.Names;

namespace Parley.Language.Coreference;

/// <summary>A chain while it grows.</summary>
internal sealed class Cluster(Mention first)
{
    private const int MostCounted = 3;
    private const int CountBits = 2;

    /// <summary>How often each class of pronouns occurs, two bits each.</summary>
    private uint _pronouns = 1u << (CountBits * (int)first.Pronoun);

    public List<Mention> Mentions { get; } = [first];

    /// <summary>What all mentions together can stand for.</summary>
    public MentionTraits Traits { get; private set; } = first.Traits;

    /// <summary>The kind of its first name, or null.</summary>
    public NameKind? Kind { get; private set; } = first.Kind;

    /// <summary>The mention with its longest name, or null.</summary>
    public Mention? Named { get; private set; } = first.Name >= 0 ? first : null;

    public Mention Latest => Mentions[^1];

    /// <summary>How many of its mentions are pronouns of a class; at most 3 are counted.</summary>
    public int CountOf(PronounClass pronoun) => (int)(_pronouns >> (CountBits * (int)pronoun)) & MostCounted;

    public void Add(Mention mention)
    {
        Mentions.Add(mention);
        if (CountOf(mention.Pronoun) < MostCounted) _pronouns += 1u << (CountBits * (int)mention.Pronoun);
        Kind ??= mention.Kind;
        Traits = Narrow(Traits, mention.Traits, MentionTraits.Number) | Narrow(Traits, mention.Traits, MentionTraits.Gender);
        if (mention.Name >= 0 && (Named is null || mention.Words.Length > Named.Words.Length)) Named = mention;
    }

    private static MentionTraits Narrow(MentionTraits known, MentionTraits added, MentionTraits of)
    {
        var both = known & added & of;
        return both == MentionTraits.None ? known & of : both;
    }
}
