using Parley.Language.Coreference;
using Parley.Language.Dates;
using Parley.Language.Models;
using Parley.Language.Names;
using Parley.Text;

namespace Parley.Language;

/// <summary>Analyses English text: sentences, tokens, parts of speech, lemmas, dependency trees, names, dates, and who is who.</summary>
/// <remarks>Load once and share: an instance is immutable and safe to use from several threads at once.</remarks>
public sealed class English
{
    private readonly SentenceAnalyzer _sentences;
    private readonly NameTagger _names;
    private readonly CoreferenceResolver _coreference;

    private English(SentenceAnalyzer sentences, NameTagger names, CoreferenceResolver coreference)
    {
        _sentences = sentences;
        _names = names;
        _coreference = coreference;
    }

    /// <summary>Loads the models that were built with the program.</summary>
    /// <exception cref="ModelException">A model is missing, damaged, or made for another version.</exception>
    public static English Load() => Load(Path.Combine(AppContext.BaseDirectory, "models"));

    /// <summary>Loads the models in a folder.</summary>
    /// <exception cref="ModelException">A model is missing, damaged, or made for another version.</exception>
    public static English Load(string folder)
    {
        var sentences = SentenceAnalyzer.Load(folder);
        var names = NameModel.Open(Path.Combine(folder, "names.model"));
        var coreference = CoreferenceModel.Open(Path.Combine(folder, "coreference.model"));
        return new English(sentences, new NameTagger(names), new CoreferenceResolver(coreference));
    }

    /// <summary>Analyses a text. Any text is accepted; an empty one has no sentences.</summary>
    /// <param name="document">The text.</param>
    /// <param name="published">The day that relative dates ("next Tuesday") count from, or null when unknown.</param>
    public Analysis Analyze(TextDocument document, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = _sentences.Analyze(document);
        var names = _names.Tag(sentences);
        return new Analysis(document, sentences, names, DateFinder.Find(document, published), _coreference.Resolve(sentences, names));
    }

    /// <summary>Analyses a text, as <see cref="Analyze(TextDocument, DateOnly?)"/> does.</summary>
    public Analysis Analyze(string text, DateOnly? published = null) => Analyze(new TextDocument(text), published);
}
