using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Language.Names;

/// <summary>Finds names: a linear-chain conditional random field over hashed features, run twice over a text so that it can be consistent.</summary>
/// <remarks>
/// Lafferty, McCallum and Pereira, "Conditional Random Fields", ICML 2001; the second look as in Krishnan and Manning, "An Effective
/// Two-Stage Model for Exploiting Non-Local Dependencies in Named Entity Recognition", ACL 2006. Immutable and safe to share between threads.
/// </remarks>
internal sealed class NameTagger(NameModel model)
{
    /// <summary>The names of a text, in order.</summary>
    public ImmutableArray<Name> Tag(IReadOnlyList<Sentence> sentences) =>
        NamesOf(sentences, Label(sentences));

    /// <summary>The names that labels make.</summary>
    public static ImmutableArray<Name> NamesOf(IReadOnlyList<Sentence> sentences, int[][] labels)
    {
        var names = ImmutableArray.CreateBuilder<Name>();
        for (var i = 0; i < labels.Length; i++) AddNames(sentences[i], labels[i], names);
        return names.ToImmutable();
    }

    /// <summary>The labels of each token of each sentence of a text.</summary>
    public int[][] Label(IReadOnlyList<Sentence> sentences)
    {
        var pass = new NamePass(model, sentences);
        pass.LookOnce();
        pass.LookAgain();
        return pass.Labels;
    }

    private static void AddNames(Sentence sentence, ReadOnlySpan<int> labels, ImmutableArray<Name>.Builder names)
    {
        for (var start = 0; start < labels.Length;)
        {
            var end = start + 1;
            while (!NameLabels.Ends(labels[end - 1])) end++;
            if (labels[start] != NameLabels.Outside)
            {
                var span = new Span(sentence.Spans[start].Start, sentence.Spans[end - 1].End);
                names.Add(new Name(span, NameLabels.KindOf(labels[start]), sentence.Index, start, end - start));
            }

            start = end;
        }
    }
}
