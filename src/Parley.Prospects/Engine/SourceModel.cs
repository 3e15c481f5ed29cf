using Parley.Prospects.Learning;
using Parley.Prospects.Questions;

namespace Parley.Prospects.Engine;

/// <summary>What was learnt from one source of events.</summary>
/// <param name="Density">Deeds of states in a day: by this a source like it is recognised.</param>
/// <param name="Cells">A model for each kind and length.</param>
/// <param name="Pooled">Corrects the history of all kinds at once.</param>
internal sealed record SourceModel(float Density, CellModel[] Cells, Forest Pooled)
{
    /// <summary>The cell of a kind whose length is nearest, in proportion, or null where the kind was not learnt.</summary>
    public CellModel? Find(QuestionKind kind, int days) =>
        Cells.Where(cell => cell.Kind == kind).MinBy(cell => Math.Abs(Math.Log((double)cell.Days / days)));
}
