using Parley.Language.Models;
using Parley.Language.Trees;

namespace Parley.Language.Tests.Trees;

public sealed class SyntaxModelTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".model");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Weights_of_another_network_are_refused()
    {
        var file = new ModelFileWriter(SyntaxModel.Kind, SyntaxModel.Version);
        file.Add("tags", ["NOUN:NN"]);
        file.Add<ulong>("words", [1]);
        file.Add<float>("embeddings.scales", [1]);
        file.Add<sbyte>("embeddings.values", new sbyte[SyntaxNetwork.Embedding]);
        file.Add<float>("weights", [1, 2, 3]);
        file.Save(_path);

        var error = Assert.Throws<ModelException>(() => SyntaxModel.Open(_path));
        Assert.Contains("another network", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_tree_has_one_root_and_every_word_hangs_on_it() => Texts.Any.Sample(text =>
    {
        foreach (var sentence in Loaded.English.Analyze(text).Sentences)
        {
            Assert.Single(sentence.Heads, head => head < 0);
            foreach (var token in sentence)
            {
                var (at, steps) = (token.Index, 0);
                while (sentence.Heads[at] >= 0 && steps++ <= sentence.Count) at = sentence.Heads[at];
                Assert.Equal(sentence.Root.Index, at);
                Assert.Equal(token.Relation == Relation.Root, token.IsRoot);
            }
        }
    });

    [Fact]
    public void A_sentence_has_the_same_tree_whatever_stands_in_other_paragraphs() => Gen.Select(Texts.Any, Texts.Any).Sample((before, after) =>
    {
        const string Text = "The delegation said that the two sides would resume their talks in May.";
        var alone = Loaded.English.Analyze(Text).Sentences[0];
        var among = Loaded.English.Analyze($"{before}\n\n{Text}\n\n{after}").Sentences.Single(sentence => sentence.Words.SequenceEqual(alone.Words));
        Assert.Equal(alone.Heads, among.Heads);
        Assert.Equal(alone.Relations, among.Relations);
        Assert.Equal(alone.Classes, among.Classes);
    });
}
