namespace Parley.Readers.Attributions;

/// <summary>A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features.</summary>
/// <param name="Labels">The number of labels; the chain starts as if label 0 stood before it.</param>
/// <param name="Emissions">The weights of features for each label.</param>
/// <param name="Edges">The weights of features for each pair of labels, the former one first.</param>
internal sealed record ChainModel(int Labels, WeightTable Emissions, WeightTable Edges)
{
    public void Save(BinaryWriter writer, float smallest)
    {
        writer.Write(Labels);
        Emissions.Save(writer, smallest);
        Edges.Save(writer, smallest);
    }

    /// <exception cref="InvalidDataException">The bytes are no such model.</exception>
    public static ChainModel Load(BinaryReader reader)
    {
        var labels = reader.ReadInt32();
        var model = new ChainModel(labels, WeightTable.Load(reader), WeightTable.Load(reader));
        var fits = model.Emissions.Width == labels && model.Edges.Width == labels * labels;
        return fits ? model : throw new InvalidDataException("The tables of the chain model do not fit together.");
    }
}
