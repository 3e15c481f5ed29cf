using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>An annotated article with its analysis, ready to be learnt from.</summary>
/// <param name="Article">The article.</param>
/// <param name="Table">Its tokens.</param>
/// <param name="View">The view from its annotated cues.</param>
/// <param name="Cues">Each sentence with its cues.</param>
/// <param name="Roles">Each cue with its roles.</param>
internal sealed record AttributionText(PolnearArticle Article, TokenTable Table, CueView View, RawSequence[] Cues, RoleTask[] Roles)
{
    public static AttributionText Of(PolnearArticle article, TokenTable table)
    {
        var view = new CueView(table, [.. AttributionExamples.CuesOf(table, article.Attributions).OrderBy(cue => cue.First)]);
        return new AttributionText(
            article,
            table,
            view,
            [.. AttributionExamples.Cues(table, article.Attributions)],
            [.. AttributionExamples.Roles(table, view, article.Attributions)]);
    }

    /// <summary>What only looks like a cue, as something that has no source and no content.</summary>
    public RoleTask Without(Cue mistaken)
    {
        View.Start(mistaken);
        return RoleTask.Of(Table, View, null);
    }
}
