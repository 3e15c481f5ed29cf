using Parley.Language.Names;

namespace Parley.Language.Coreference;

/// <summary>A chain while it grows.</summary>
internal sealed class Cluster(Mention first)
{
    public List<Mention> Mentions { get; } = [first];

    /// <summary>What all mentions together can stand for.</summary>
    public MentionTraits Traits { get; private set; } = first.Traits;

    /// <summary>The kind of its first name, or null.</summary>
    public NameKind? Kind { get; private set; } = first.Kind;

    /// <summary>The mention with its longest name, or null.</summary>
    public Mention? Named { get; private set; } = first.Name >= 0 ? first : null;

    public Mention Latest => Mentions[^1];

    public void Add(Mention mention)
    {
        Mentions.Add(mention);
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
