namespace Parley.Training.Commands;

/// <summary>Trains one model.</summary>
internal interface ITrainer
{
    /// <summary>What it is called on the command line; also the kind that the model file bears.</summary>
    string Name { get; }

    /// <summary>One line of help.</summary>
    string Summary { get; }

    /// <summary>Trains the model and writes it into the folder for models.</summary>
    void Train(Workshop workshop);
}
