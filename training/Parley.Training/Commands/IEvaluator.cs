using System.Text.Json.Nodes;

namespace Parley.Training.Commands;

/// <summary>Scores a model on a file.</summary>
internal interface IEvaluator
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>One line of help.</summary>
    string Summary { get; }

    /// <summary>The scores on the file, as fractions from 0 to 1.</summary>
    JsonObject Evaluate(string path, Workshop workshop);
}
