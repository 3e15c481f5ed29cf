using Parley.Language;
using Parley.Readers.Sentiments;
using Parley.Training.Commands;
using Parley.Training.Relations;

namespace Parley.Training.Sentiments;

/// <summary>Trains the model that tells who is for or against whom.</summary>
internal sealed class AttitudeTrainer : ITrainer
{
    private static readonly PairTraining Training = new(AttitudeModel.Labels, AttitudeModel.Columns, Rounds: 16, Penalty: 0.2f);

    public string Name => AttitudeModel.Kind;

    public string Summary => "who is for or against whom in a sentence";

    public void Train(Workshop workshop)
    {
        var examples = MarkedPair.Examples(workshop.Corpus("sentiment/train.jsonl.gz"), English.Load(workshop.Models));
        Training.Fit(examples).Save(workshop.Model(Name), Name, AttitudeModel.Version);
    }
}
