using Parley.Language.Models;

namespace Parley.Readers.Attributions;

/// <summary>A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features.</summary>
/// <param name="Emissions">The weights of features for each label.</param>
/// <param name="Edges">The weights of features for each pair of labels, the former one first; the chain starts as if label 0 stood before it.</param>
internal sealed record ChainModel(WeightTable Emissions, WeightTable Edges)
{
    /// <summary>Reads a model from the sections that <see cref="Write"/> made.</summary>
    /// <exception cref="ModelException">A section is missing or of another size.</exception>
    public static ChainModel Read(ModelFile file, string name, int labels) =>
        new(WeightTable.Read(file, $"{name}.emissions", labels), WeightTable.Read(file, $"{name}.edges", labels * labels));

    /// <summary>Adds the model's sections to a file, under names that start with <paramref name="name"/>.</summary>
    public void Write(ModelFileWriter file, string name)
    {
        Emissions.Write(file, $"{name}.emissions");
        Edges.Write(file, $"{name}.edges");
    }
}
