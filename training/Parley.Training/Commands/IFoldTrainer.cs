using System.Text.Json.Nodes;

namespace Parley.Training.Commands;

/// <summary>Trains a model that is scored by cross-validation too.</summary>
internal interface IFoldTrainer : ITrainer
{
    /// <summary>The scores of models that are each trained on all folds but the one that they are scored on.</summary>
    JsonObject CrossValidate(Workshop workshop, int folds);
}
