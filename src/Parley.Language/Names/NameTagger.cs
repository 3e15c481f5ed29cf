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
    public ImmutableArray<Name> Tag(IReadOnlyList<Sentence> sentences)
    {
        var labels = Label([.. sentences.Select(sentence => new NameInput(sentence.Words, sentence.Classes))]);
        var names = ImmutableArray.CreateBuilder<Name>();
        for (var i = 0; i < labels.Length; i++) AddNames(sentences[i], labels[i], names);
        return names.ToImmutable();
    }

    /// <summary>The labels of each token of each sentence of a text.</summary>
    public int[][] Label(IReadOnlyList<NameInput> sentences)
    {
        var pass = new NamePass(model, sentences);
        pass.LookOnce();
        pass.LookAgain();
        return pass.Labels;
    }

    /// <summary>What the tagger makes of names whose extent is known.</summary>
    public NameJudge Judge(IReadOnlyList<NameInput> sentences)
    {
        var pass = new NamePass(model, sentences);
        pass.LookOnce();
        pass.LookAgain();
        return new NameJudge(pass);
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

/// <summary>What the tagger is given of a sentence.</summary>
/// <param name="Words">Its words, at least one.</param>
/// <param name="Classes">Their parts of speech.</param>
internal readonly record struct NameInput(IReadOnlyList<string> Words, IReadOnlyList<WordClass> Classes);
