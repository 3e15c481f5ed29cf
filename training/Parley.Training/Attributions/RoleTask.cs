using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>A cue whose roles are to be learnt.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="First">The first token of its window.</param>
/// <param name="Head">The token of the cue that its others hang from.</param>
/// <param name="Tops">For each token of the window the top of its branch.</param>
/// <param name="Facts">For each token of the window the rows of its <see cref="RoleFacts"/>.</param>
/// <param name="Labels">For each token of the window its <see cref="RoleLabel"/>.</param>
internal sealed record RoleTask(Cue Cue, int First, int Head, int[] Tops, int[][] Facts, byte[] Labels)
{
    /// <summary>The task of a cue that the view is turned to.</summary>
    public static RoleTask Of(TokenTable table, CueView view, GoldAttribution? gold)
    {
        var (first, last) = view.Window;
        var task = new RoleTask(view.Cue, first, view.Head, new int[last - first + 1], new int[last - first + 1][], new byte[last - first + 1]);
        var facts = new FeatureBuffer();
        for (var i = first; i <= last; i++)
        {
            facts.Clear();
            RoleFacts.List(table, view, i, facts);
            task.Facts[i - first] = RoleFacts.RowsOf(facts, new int[RoleFacts.Most]).ToArray();
            task.Tops[i - first] = view.TopOf(i);
            if (gold is null || view.Cue.Contains(i)) continue;
            if (gold.Content.Any(span => span.Overlaps(table.Spans[i]))) task.Labels[i - first] = RoleLabel.Content;
            else if (gold.Source.Any(span => span.Overlaps(table.Spans[i]))) task.Labels[i - first] = RoleLabel.Source;
        }

        return task;
    }
}
