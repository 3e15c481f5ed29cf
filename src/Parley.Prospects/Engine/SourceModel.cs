using Parley.Prospects.Features;
using Parley.Prospects.Learning;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>What was learnt from one source of events.</summary>
/// <param name="Density">Deeds of states in a day: by this a source like it is recognised.</param>
/// <param name="Season">How busy each day of the year is.</param>
/// <param name="Cells">A model for each kind and length.</param>
/// <param name="Forest">Corrects the mean of the cells' parts, for all kinds at once.</param>
internal sealed record SourceModel(float Density, Season Season, CellModel[] Cells, Forest Forest)
{
    /// <summary>The cell of a kind whose length is nearest, in proportion, or null where the kind was not learnt.</summary>
    public CellModel? Find(QuestionKind kind, int days) =>
        Cells.Where(cell => cell.Kind == kind).MinBy(cell => Math.Abs(Math.Log((double)cell.Days / days)));

    /// <summary>The cells that a window of a length is answered from: the one of that length, or else the two nearest ones, the shorter one first.</summary>
    public CellModel[] Near(QuestionKind kind, int days) => Find(kind, days) is { } found && found.Days == days
        ? [found]
        : [.. Cells.Where(cell => cell.Kind == kind).OrderBy(cell => Math.Abs(Math.Log((double)cell.Days / days))).Take(2).OrderBy(cell => cell.Days)];
}
