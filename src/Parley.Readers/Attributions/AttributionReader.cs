using Parley.Language;
using Parley.Language.Models;
using Parley.Readers.Actors;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Attributions;

/// <summary>Reads who said, thinks or wants what.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class AttributionReader(AttributionModel model)
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "attributions/model",
        "Who said, thinks or wants what: a chain of trained models finds cues, then the source and content of each, ranks whole readings, and judges how probable the best one is.",
        "Every other claim of a report hangs on who makes it.",
        new RuleExample("The duties are unfair, the Chilean minister said.", "the Chilean minister, said: The duties are unfair"),
        new RuleExample("The duties on Chilean copper are unfair.", null, "Nobody says it."));

    /// <summary>What an attribution's probability must be at least, for the best balance of those missed and those wrong.</summary>
    public const double Threshold = 0.3;

    /// <summary>How deep attributions inside attributions are read.</summary>
    private const int Levels = 2;

    /// <summary>Loads the models that were built with the program.</summary>
    /// <exception cref="ModelException">The file is missing, damaged, or of another version.</exception>
    public static AttributionReader Load() => Load(Path.Combine(AppContext.BaseDirectory, "models"));

    /// <summary>Loads the models in a folder.</summary>
    /// <exception cref="ModelException">A file is missing, damaged, or of another version.</exception>
    public static AttributionReader Load(string folder) => new(AttributionModel.Open(Path.Combine(folder, $"{AttributionModel.Kind}.model")));

    /// <summary>Reads the attributions of a text, in the order of their cues.</summary>
    public ValueList<Attribution> Read(Analysis analysis, Cast cast)
    {
        if (analysis.Sentences.IsEmpty) return [];
        var sources = new SourceReader(analysis, cast);
        return [.. Read(new TokenTable(analysis), analysis.Document, sources, Levels).Select(read => read.Attribution)];
    }

    /// <summary>The attributions in a text or in parts of it, each with the number of its sentence or part.</summary>
    private List<(int Part, Attribution Attribution)> Read(TokenTable table, TextDocument document, SourceReader sources, int levels)
    {
        var doubt = levels == Levels ? CueScorer.Doubt : CueScorer.DoubtInContents;
        var claims = new ClaimFinder(model).Find(table, Threshold, doubt).ConvertAll(claim => claim with { Roles = SourceReach.Widen(table, claim.Roles, claim.Cue) });
        var read = claims.ConvertAll(claim => (Part: table.SentenceOf[claim.Cue.First], Attribution: Make(table, claim, sources)));
        if (levels == 0) return read;
        var contents = new ContentParts(table, model);
        for (var k = 0; k < claims.Count; k++) contents.Add(claims[k].Roles, k);
        if (contents.Parts.Length == 0) return read;
        var nested = Read(new TokenTable(document, contents.Parts, []), document, sources, levels - 1).ToLookup(inner => contents.Owners[inner.Part], inner => inner.Attribution);
        return [.. read.Select((item, k) => (item.Part, item.Attribution with { Nested = [.. nested[k]] }))];
    }

    private static Attribution Make(TokenTable table, Claim claim, SourceReader sources)
    {
        var content = PiecesOf(table, claim.Roles, RoleLabel.Content);
        ValueList<Span> cue = [Span.Cover(table.Spans[claim.Cue.First], table.Spans[claim.Cue.Last])];
        return new Attribution(
            SourceOf(table, claim.Roles, sources),
            cue,
            content,
            FormReader.Read(table, claim.Roles),
            new Evidence(table.At(claim.Cue.First).Sentence.Span, claim.Probability) { Rule = claim.Rule, Words = cue })
        {
            Quotes = QuoteReader.Read(table, content),
        };
    }

    private static AttributionSource? SourceOf(TokenTable table, Candidate roles, SourceReader sources)
    {
        var spans = PiecesOf(table, roles, RoleLabel.Source);
        if (spans.Count == 0) return null;
        var first = Array.IndexOf(roles.Labels, RoleLabel.Source);
        var last = first;
        while (last + 1 < roles.Labels.Length && roles.Labels[last + 1] == RoleLabel.Source) last++;
        return sources.Read(spans, table.At(table.HeadOf(roles.First + first, roles.First + last)));
    }

    /// <summary>The stretches of text whose tokens have the label.</summary>
    private static ValueList<Span> PiecesOf(TokenTable table, Candidate roles, byte label)
    {
        var pieces = new List<Span>();
        for (var i = 0; i < roles.Labels.Length; i++)
        {
            if (roles.Labels[i] != label) continue;
            var start = i;
            while (i + 1 < roles.Labels.Length && roles.Labels[i + 1] == label) i++;
            pieces.Add(Span.Cover(table.Spans[roles.First + start], table.Spans[roles.First + i]));
        }

        return [.. pieces];
    }
}
