using Parley.Language.Dates;
using Parley.Language.Models;
using Parley.Text;

namespace Parley.Language;

/// <summary>Analyses English text: sentences, tokens, parts of speech, lemmas, dependency trees, names and dates.</summary>
/// <remarks>Load once and share: an instance is immutable and safe to use from several threads at once.</remarks>
public sealed class English
{
    private readonly SentenceAnalyzer _sentences;

    private English(SentenceAnalyzer sentences) => _sentences = sentences;

    /// <summary>Loads the models that were built with the program.</summary>
    /// <exception cref="ModelException">A model is missing, damaged, or made for another version.</exception>
    public static English Load() => Load(Path.Combine(AppContext.BaseDirectory, "models"));

    /// <summary>Loads the models in a folder.</summary>
    /// <exception cref="ModelException">A model is missing, damaged, or made for another version.</exception>
    public static English Load(string folder) => new(SentenceAnalyzer.Load(folder));

    /// <summary>Analyses a text. Any text is accepted; an empty one has no sentences.</summary>
    /// <param name="document">The text.</param>
    /// <param name="published">The day that relative dates ("next Tuesday") count from, or null when unknown.</param>
    public Analysis Analyze(TextDocument document, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new Analysis(document, _sentences.Analyze(document), [], DateFinder.Find(document, published), []);
    }

    /// <summary>Analyses a text, as <see cref="Analyze(TextDocument, DateOnly?)"/> does.</summary>
    public Analysis Analyze(string text, DateOnly? published = null) => Analyze(new TextDocument(text), published);
}
