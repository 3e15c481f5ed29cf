using System.IO.Compression;
using Parley.Prospects.Features;
using Parley.Prospects.Learning;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>Writes and reads what was learnt.</summary>
internal static class SourceFile
{
    private const string Mark = "Parley forecasts 4";

    public static void Save(Stream stream, IReadOnlyCollection<SourceModel> models)
    {
        using var writer = new BinaryWriter(new GZipStream(stream, CompressionLevel.SmallestSize));
        writer.Write(Mark);
        writer.Write(models.Count);
        foreach (var model in models) Write(writer, model);
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static SourceModel[] Load(Stream stream)
    {
        try
        {
            using var reader = new BinaryReader(new GZipStream(stream, CompressionMode.Decompress));
            if (reader.ReadString() != Mark) throw new InvalidDataException("This is not a file of learnt forecasts.");
            return Many(reader, ReadSource);
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException("The file of learnt forecasts is cut off.", error);
        }
    }

    private static void Write(BinaryWriter writer, SourceModel model)
    {
        writer.Write(model.Density);
        Write(writer, model.Season.Days);
        writer.Write(model.Cells.Length);
        foreach (var cell in model.Cells)
        {
            writer.Write((int)cell.Kind);
            writer.Write(cell.Days);
            writer.Write(cell.BaseRate);
            Write(writer, cell.References);
            writer.Write(cell.Held);
            Write(writer, cell.History);
            Write(writer, cell.Linear);
        }

        Write(writer, model.Forest);
    }

    private static void Write(BinaryWriter writer, LinearModel model)
    {
        Write(writer, model.Scaling.Means);
        Write(writer, model.Scaling.Deviations);
        Write(writer, model.Weights);
    }

    private static void Write(BinaryWriter writer, Forest forest)
    {
        writer.Write(forest.Trees.Length);
        foreach (var tree in forest.Trees)
        {
            writer.Write(tree.Features.Length);
            for (var node = 0; node < tree.Features.Length; node++)
            {
                writer.Write(tree.Features[node]);
                writer.Write(tree.Edges[node]);
                writer.Write(tree.Children[node]);
                writer.Write(tree.Values[node]);
            }
        }
    }

    private static void Write(BinaryWriter writer, ReferenceRate[] references)
    {
        writer.Write(references.Length);
        foreach (var reference in references)
        {
            writer.Write(reference.Asked);
            writer.Write(reference.Rate);
        }
    }

    private static void Write(BinaryWriter writer, float[] numbers)
    {
        writer.Write(numbers.Length);
        foreach (var number in numbers) writer.Write(number);
    }

    private static SourceModel ReadSource(BinaryReader reader) => new(reader.ReadSingle(), new Season(Numbers(reader)), Many(reader, ReadCell), ReadForest(reader));

    private static CellModel ReadCell(BinaryReader reader) =>
        new((QuestionKind)reader.ReadInt32(), reader.ReadInt32(), reader.ReadSingle(), Many(reader, ReadReference), reader.ReadSingle(), ReadLinear(reader), ReadLinear(reader));

    private static ReferenceRate ReadReference(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadSingle());

    private static LinearModel ReadLinear(BinaryReader reader) => new(new Scaling(Numbers(reader), Numbers(reader)), Numbers(reader));

    private static Forest ReadForest(BinaryReader reader) => new(Many(reader, ReadTree));

    private static Tree ReadTree(BinaryReader reader)
    {
        var nodes = Many(reader, node => (Feature: node.ReadInt16(), Edge: node.ReadSingle(), Child: node.ReadInt16(), Value: node.ReadSingle()));
        return new Tree(
            [.. nodes.Select(node => node.Feature)], [.. nodes.Select(node => node.Edge)], [.. nodes.Select(node => node.Child)], [.. nodes.Select(node => node.Value)]);
    }

    private static float[] Numbers(BinaryReader reader) => Many(reader, one => one.ReadSingle());

    private static T[] Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        const int Most = 1 << 20;
        var count = reader.ReadInt32();
        if (count is < 0 or > Most) throw new InvalidDataException("The file of learnt forecasts is damaged.");
        var all = new T[count];
        for (var i = 0; i < count; i++) all[i] = read(reader);
        return all;
    }
}
