using Parley.Language.Models;

namespace Parley.Readers.Attributions;

/// <summary>The trained models by which attributions are read.</summary>
/// <param name="Cues">Labels the tokens of a sentence with <see cref="CueLabel"/>.</param>
/// <param name="Roles">Labels the tokens of a cue's window with <see cref="RoleLabel"/>.</param>
/// <param name="Ranking">Chooses among whole labellings.</param>
/// <param name="Judging">Tells attributions from what only looks like one.</param>
internal sealed record AttributionModel(ChainModel Cues, ChainModel Roles, WeightTable Ranking, WeightTable Judging)
{
    public const string Kind = "attributions";

    /// <summary>To be raised with every change of the features.</summary>
    public const int Version = 1;

    private const float LeastWeight = 0.07f;

    /// <exception cref="ModelException">The file is missing, damaged, or of another version.</exception>
    public static AttributionModel Open(string path)
    {
        var file = ModelFile.Open(path, Kind, Version);
        try
        {
            return new AttributionModel(
                Read(file, "cues", ChainModel.Load),
                Read(file, "roles", ChainModel.Load),
                Read(file, "ranking", WeightTable.Load),
                Read(file, "judging", WeightTable.Load));
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new ModelException($"The model {path} is damaged: {error.Message}", error);
        }
    }

    /// <summary>Writes the model, without the features that hardly matter.</summary>
    public void Save(string path)
    {
        var file = new ModelFileWriter(Kind, Version);
        Write(file, "cues", writer => Cues.Save(writer, LeastWeight));
        Write(file, "roles", writer => Roles.Save(writer, LeastWeight));
        Write(file, "ranking", writer => Ranking.Save(writer, LeastWeight));
        Write(file, "judging", writer => Judging.Save(writer, LeastWeight));
        file.Save(path);
    }

    private static T Read<T>(ModelFile file, string section, Func<BinaryReader, T> load)
    {
        using var reader = new BinaryReader(new MemoryStream(file.Values<byte>(section)));
        return load(reader);
    }

    private static void Write(ModelFileWriter file, string section, Action<BinaryWriter> save)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        save(writer);
        writer.Flush();
        file.Add<byte>(section, bytes.ToArray());
    }
}
