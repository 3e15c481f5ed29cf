using System.Numerics;
using Parley.Language.Models;

namespace Parley.Language.Coreference;

/// <summary>The features by which a mention and one that it may take up are judged, each a hash of its template and what fills it.</summary>
internal ref struct PairFeatures
{
    /// <summary>The most features that one pair can have.</summary>
    public const int Most = 64;

    private const int Templates = 60;
    private const int Types = 40;

    /// <summary>The hash of each type of mention with each template.</summary>
    private static readonly ulong[] _joined =
        [.. Enumerable.Range(0, Types * Templates).Select(i => FeatureHash.Join((ulong)(i % Templates), (ulong)(i / Templates)))];

    private readonly Span<ulong> _buffer;
    private readonly ulong _type;
    private int _count;

    private PairFeatures(Span<ulong> buffer, Mention mention)
    {
        _buffer = buffer;
        _type = TypeOf(mention);
    }

    /// <summary>Writes the features of a mention that takes up nothing before it, and returns their number.</summary>
    public static int WriteFirst(Discourse discourse, Mention mention, Span<ulong> buffer)
    {
        var features = new PairFeatures(buffer, mention);
        var seen = discourse.SameText(mention) is not null ? 2UL : discourse.HasSameHead(mention) ? 1UL : 0;
        features.Add(1, 0);
        features.Add(2, mention.Lemma);
        features.Add(3, (ulong)mention.Relation);
        features.Add(4, seen);
        features.Add(5, seen, mention.IsModifiedAfter ? 1UL : 0);
        features.Add(6, (ulong)Math.Min(mention.Words.Length, 5), seen);
        features.Add(7, (ulong)Math.Min(mention.Sentence, 3));
        features.Add(8, mention.Quote > 0 ? 1UL : 0);
        features.Add(9, (ulong)mention.Traits);
        features.Add(10, seen, mention.Lemma);
        features.Add(11, mention.Pronoun is PronounClass.It or PronounClass.This ? mention.GovernorLemma : 0, (ulong)mention.Relation);
        return features._count;
    }

    /// <summary>Writes the features of a mention that takes up <paramref name="other"/>, and returns their number.</summary>
    public static int Write(Discourse discourse, Mention mention, Mention other, int rank, Span<ulong> buffer)
    {
        var features = new PairFeatures(buffer, mention);
        var cluster = discourse.ClusterOf(other);
        features.AddPlace(mention, other, cluster, rank);
        features.AddAgreement(mention, other, cluster);
        if (mention.Form == MentionForm.Pronoun) features.AddMeaning(mention, other, cluster);
        else features.AddWords(mention, other, cluster);
        features.AddSyntax(discourse, mention, other);
        features.AddQuotation(discourse, mention, other);
        return features._count;
    }

    private static ulong TypeOf(Mention mention) =>
        mention.Form == MentionForm.Pronoun ? 16 + (ulong)mention.Pronoun
        : mention.Kind is { } kind ? 32 + (ulong)kind
        : (ulong)mention.Form;

    private static ulong Bucket(int distance) => distance < 4 ? (ulong)distance : distance < 7 ? 4 : distance < 15 ? 5 : distance < 40 ? 6UL : 7;

    private void AddPlace(Mention mention, Mention other, Cluster cluster, int rank)
    {
        ulong otherType = TypeOf(other), sentences = Bucket(mention.Sentence - other.Sentence), mentions = (ulong)BitOperations.Log2((uint)(mention.Index - other.Index));
        Add(20, otherType);
        Add(21, sentences);
        Add(22, otherType, sentences);
        Add(23, mentions);
        Add(24, (ulong)other.Relation, sentences);
        Add(25, (ulong)other.Relation, (ulong)mention.Relation);
        Add(26, otherType, mentions);
        Add(27, (ulong)Math.Min(cluster.Mentions.Count, 6), otherType);
        Add(28, Bucket(mention.Sentence - cluster.Latest.Sentence), cluster.Named is null ? 0 : 1UL);
        Add(29, other.Sentence == 0 ? 1UL : 0, otherType);
        Add(30, (ulong)Math.Min(rank, 10), sentences);
    }

    private void AddAgreement(Mention mention, Mention other, Cluster cluster)
    {
        var (own, shared, all) = (mention.Traits, mention.Traits & other.Traits, mention.Traits & cluster.Traits);
        var number = (shared & MentionTraits.Number) != 0 ? 1UL : 0;
        var gender = (shared & MentionTraits.Gender) != 0 ? 1UL : 0;
        var wholeNumber = (all & MentionTraits.Number) != 0 ? 1UL : 0;
        var wholeGender = (all & MentionTraits.Gender) != 0 ? 1UL : 0;
        Add(31, number * 2 + gender);
        Add(32, wholeNumber * 2 + wholeGender);
        Add(33, (ulong)cluster.Traits, (ulong)own);
        Add(34, cluster.Kind is { } kind ? 1 + (ulong)kind : 0, (ulong)own);
        Add(35, TypeOf(other), number * 8 + gender * 4 + wholeNumber * 2 + wholeGender);
    }

    private void AddMeaning(Mention mention, Mention other, Cluster cluster)
    {
        var governor = mention.GovernorLemma;
        var head = (cluster.Named ?? other).Lemma;
        Add(36, other.Lemma);
        Add(37, head);
        Add(38, FeatureHash.Join(governor, (ulong)mention.Relation), (ulong)cluster.Traits);
        Add(39, governor == 0 ? 0 : governor == other.GovernorLemma ? 2UL : 1, mention.Relation == other.Relation ? 1UL : 0);
        Add(40, (ulong)cluster.CountOf(mention.Pronoun), (ulong)Math.Min(cluster.Mentions.Count, 4));
    }

    private void AddWords(Mention mention, Mention other, Cluster cluster)
    {
        var named = cluster.Named ?? other;
        var match = Match(mention, other);
        var best = Match(mention, named);
        Add(41, match, TypeOf(other));
        Add(42, best, cluster.Kind == mention.Kind ? 1UL : 0);
        Add(43, match, best);
        Add(44, mention.Lemma, other.Form == MentionForm.Pronoun ? 0 : other.Lemma);
        Add(45, match, mention.Lemma);
        Add(46, match, mention.IsModifiedAfter ? 1UL : 0);
        Add(47, mention.Lemma, cluster.Kind is { } kind ? 1 + (ulong)kind : 0);
        Add(48, match, Bucket(mention.Sentence - other.Sentence));
        if (mention.Initials != 0 && mention.Initials == other.Lemma || other.Initials != 0 && other.Initials == mention.Lemma) Add(49, TypeOf(other));
        if (TitleOf(mention, other) || TitleOf(mention, named)) Add(50, TypeOf(other));
    }

    /// <summary>How the words of two mentions match: 0 not at all, then a word, the head, one within the other, all words.</summary>
    private static ulong Match(Mention mention, Mention other)
    {
        if (other.Form == MentionForm.Pronoun) return 0;
        if (mention.Text == other.Text || (mention.State != 0 && mention.State == other.State)) return 6;
        var inside = IsWithin(mention.Words, other.Words);
        if (mention.Lemma == other.Lemma) return inside ? 5UL : IsWithin(other.Words, mention.Words) ? 4UL : 3;
        return inside ? 2UL : mention.Words.AsSpan().ContainsAny(other.Words) ? 1UL : 0;
    }

    private static bool IsWithin(ulong[] words, ulong[] all)
    {
        foreach (var word in words)
        {
            if (!all.AsSpan().Contains(word)) return false;
        }

        return words.Length > 0;
    }

    /// <summary>Whether the phrase around a name holds the head of a description ("Treasury Secretary Steven Mnuchin ... the secretary").</summary>
    private static bool TitleOf(Mention mention, Mention name) => mention.Name < 0 && name.Titles.AsSpan().Contains(mention.Lemma);

    private void AddSyntax(Discourse discourse, Mention mention, Mention other)
    {
        if (mention.Sentence != other.Sentence) return;
        var sentence = discourse.Sentences[mention.Sentence];
        if (mention.Governor == other.Governor) Add(51, (ulong)mention.Relation, (ulong)other.Relation);
        if (other.Covers(mention)) Add(52, (ulong)mention.Relation, TypeOf(other));
        if (mention.Covers(other)) Add(53, (ulong)mention.Relation, TypeOf(other));
        if (mention.Governor == other.Head) Add(54, (ulong)mention.Relation, (ulong)mention.Form);
        if (other.Governor == mention.Head) Add(55, (ulong)other.Relation, HasCopula(sentence, mention.Head) ? 1UL : 0);
        Add(56, mention.Head - other.Head < 4 ? (ulong)(mention.Head - other.Head) : 4, (ulong)other.Relation);
    }

    private static bool HasCopula(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child.Relation == Relation.Cop) return true;
        }

        return false;
    }

    private void AddQuotation(Discourse discourse, Mention mention, Mention other)
    {
        var (own, theirs) = (mention.Quote, other.Quote);
        if (own == 0 && theirs == 0) return;
        var place = own == theirs ? 1UL : own == 0 ? 2UL : theirs == 0 ? 3UL : 4;
        Add(57, place, TypeOf(other));
        var speaker = discourse.SpeakerOf(mention);
        if (speaker is null) return;
        var speaks = discourse.ClusterOf(other) == discourse.ClusterOf(speaker) ? 1UL : 0;
        Add(58, speaks, place);
        if (theirs != 0 && discourse.SpeakerOf(other) is { } voice) Add(59, discourse.ClusterOf(voice) == discourse.ClusterOf(speaker) ? 1UL : 0, TypeOf(other));
    }

    private void Add(int template, ulong value) => _buffer[_count++] = FeatureHash.Join(_joined[_type * Templates + (ulong)template], value);

    private void Add(int template, ulong first, ulong second) => Add(template, FeatureHash.Join(first, second));
}
