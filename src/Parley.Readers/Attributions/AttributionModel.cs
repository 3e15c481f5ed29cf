using Parley.Language.Models;

namespace Parley.Readers.Attributions;

/// <summary>The trained models by which attributions are read.</summary>
/// <param name="Network">Scores tokens as cues, and by their roles for a cue.</param>
/// <param name="Cues">Adds to the scores of cues what words and trees say.</param>
/// <param name="Judging">Tells attributions from what only looks like one.</param>
internal sealed record AttributionModel(AttributionNetwork Network, ChainModel Cues, WeightTable Judging)
{
    public const string Kind = "attributions";

    /// <summary>To be raised with every change of the features or of the network.</summary>
    public const int Version = 6;

    /// <exception cref="ModelException">The file is missing, damaged, or of another version.</exception>
    public static AttributionModel Open(string path)
    {
        var file = ModelFile.Open(path, Kind, Version);
        return new AttributionModel(
            AttributionNetwork.Read(file),
            ChainModel.Read(file, "cues", CueLabel.Count),
            WeightTable.Read(file, "judging", 1));
    }

    /// <summary>Writes the model into its file.</summary>
    public void Save(string path)
    {
        var file = new ModelFileWriter(Kind, Version);
        Network.Write(file);
        Cues.Write(file, "cues");
        Judging.Write(file, "judging");
        file.Save(path);
    }
}
