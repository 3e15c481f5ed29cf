using Parley.Language.Models;
using Parley.Language.Tokens;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>Groups the words of plain text by the company they keep.</summary>
internal sealed class ClusterTrainer : ITrainer
{
    private const int Coarse = 64;
    private const int Fine = 640;

    public string Name => WordClusters.Kind;

    public string Summary => "classes of words from plain text";

    public void Train(Workshop workshop)
    {
        var paragraphs = PlainText.Paragraphs(workshop).Select(words => words.ToArray()).ToList();
        workshop.Log.WriteLine($"{paragraphs.Sum(words => (long)words.Length)} words");
        var words = WordVectors.Of(paragraphs);
        workshop.Log.WriteLine($"{words.Words.Length} different ones");
        var coarse = SphericalMeans.Cluster(words.Vectors, Coarse);
        var fine = SphericalMeans.Cluster(words.Vectors, Fine);
        var file = new ModelFileWriter(WordClusters.Kind, WordClusters.Version);
        file.Add<ulong>("words", words.Words);
        file.Add<byte>("coarse", Array.ConvertAll(coarse, cluster => (byte)(cluster + 1)));
        file.Add<ushort>("fine", Array.ConvertAll(fine, cluster => (ushort)(cluster + 1)));
        file.Save(workshop.Model(Name));
    }
}
