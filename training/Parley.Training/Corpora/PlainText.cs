using System.Text.Json;
using Parley.Language.Tokens;
using Parley.Text;
using Parley.Training.Commands;

namespace Parley.Training.Corpora;

/// <summary>The plain text among the corpora: news, statements, bulletins.</summary>
internal static class PlainText
{
    private static readonly string[] _files =
    [
        "reuters/reuters-1987.jsonl.gz",
        "polnear/train.jsonl.gz",
        "news/peoplesdaily-tariff-2018.jsonl.gz",
        "statements/whitehouse-releases-2021-2024.jsonl.gz",
        "enb/enb-1995-2015.jsonl.gz",
    ];

    /// <summary>The words of each paragraph.</summary>
    public static IEnumerable<List<Lexeme>> Paragraphs(Workshop workshop)
    {
        var pool = new LexemePool(Vocabulary.Empty);
        foreach (var line in _files.SelectMany(file => CorpusFile.Lines(workshop.Corpus(file))))
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("text", out var text)) continue;
            var document = new TextDocument(text.GetString()!);
            foreach (var paragraph in document.Paragraphs)
            {
                var spans = new List<Span>();
                Tokenizer.Split(document.Content, paragraph, spans);
                yield return spans.ConvertAll(span => pool.Get(span.In(document.Content.AsSpan())));
            }
        }
    }
}
