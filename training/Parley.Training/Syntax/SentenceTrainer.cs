using Parley.Language.Models;
using Parley.Language.Tokens;
using Parley.Text;
using Parley.Training.Commands;
using Parley.Training.Corpora;
using Parley.Training.Learning;

namespace Parley.Training.Syntax;

/// <summary>Trains the sentence splitter on the treebanks' paragraphs, cut up by the tokeniser itself.</summary>
internal sealed class SentenceTrainer : ITrainer
{
    private const int Epochs = 5;

    /// <summary>How far a right decision must stand out in order to be left as it is (Krauth and Mézard 1987).</summary>
    private const float Margin = 3;

    public string Name => SentenceSplitter.Kind;

    public string Summary => "where sentences end";

    public void Train(Workshop workshop)
    {
        var pool = new LexemePool(Vocabulary.Empty);
        var paragraphs = Paragraphs(SyntaxCorpora.Gold(workshop), pool).ToList();
        var perceptron = new AveragedPerceptron(2);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var mistakes = paragraphs.Shuffled(epoch).Sum(paragraph => Learn(perceptron, paragraph));
            workshop.Log.WriteLine($"epoch {epoch + 1}: {mistakes} mistakes");
        }

        var file = new ModelFileWriter(SentenceSplitter.Kind, SentenceSplitter.Version);
        perceptron.Export(minimumUpdates: 3).Write(file, SentenceSplitter.Kind);
        file.Save(workshop.Model(Name));
    }

    private static IEnumerable<Paragraph> Paragraphs(List<TreebankSentence> sentences, LexemePool pool)
    {
        var start = 0;
        for (var i = 1; i <= sentences.Count; i++)
        {
            if (i < sentences.Count && !sentences[i].StartsParagraph) continue;
            yield return Paragraph.Of(ParagraphText.Of(sentences[start..i]), pool);
            start = i;
        }
    }

    private static int Learn(AveragedPerceptron perceptron, Paragraph paragraph)
    {
        Span<ulong> buffer = stackalloc ulong[SentenceFeatures.Count];
        Span<float> scores = stackalloc float[2];
        var (mistakes, start) = (0, 0);
        for (var at = 0; at + 1 < paragraph.Lexemes.Length; at++)
        {
            var features = SentenceFeatures.Of(paragraph.Spans, paragraph.Lexemes, at, start, buffer);
            perceptron.Score(features, scores);
            var right = paragraph.Ends.Contains(paragraph.Spans[at].End) ? 1 : 0;
            if (scores[right] < scores[1 - right]) mistakes++;
            if (scores[right] - scores[1 - right] <= Margin) perceptron.Update(features, right, 1 - right);
            perceptron.Tick();
            if (right == 1) start = at + 1;
        }

        return mistakes;
    }

    private sealed record Paragraph(Span[] Spans, Lexeme[] Lexemes, HashSet<int> Ends)
    {
        public static Paragraph Of(ParagraphText text, LexemePool pool)
        {
            var spans = new List<Span>();
            Tokenizer.Split(text.Text, new Span(0, text.Text.Length), spans);
            return new Paragraph(
                [.. spans],
                [.. spans.Select(span => pool.Get(span.In(text.Text)))],
                text.Spans.Select(sentence => sentence[^1].End).ToHashSet());
        }
    }
}
