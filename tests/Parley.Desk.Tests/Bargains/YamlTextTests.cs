using Parley.Desk.Bargains.Drafts;
using YamlDotNet.RepresentationModel;

namespace Parley.Desk.Tests.Bargains;

public sealed class YamlTextTests
{
    [Fact]
    public void Whatever_the_words_YAML_reads_them_as_they_are() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char[" #:-?,[]{}&*!|>'\"%@`\\\t\r\n\u0085\u2028\ufeffaé0"], 0, 30], Gen.OneOf("null", "yes", "1e3", "~", "a: b", "a #b", "- a", "😀", "12", "2019-01-01")).Sample(words =>
        {
            var root = Parsed($"- {YamlText.Scalar(words)}\n-\n  {YamlText.Scalar(words)}: 2  # {YamlText.Plain(words)}\n");
            Assert.Equal(YamlText.Plain(words), ((YamlScalarNode)root[0]).Value);
            Assert.Equal(YamlText.Plain(words), ((YamlScalarNode)((YamlMappingNode)root[1]).Children[0].Key).Value);
            Assert.Equal("2", ((YamlScalarNode)((YamlMappingNode)root[1]).Children[0].Value).Value);
        });

    [Theory]
    [InlineData("buy more U.S. goods", "buy more U.S. goods")]
    [InlineData("law: now", "\"law: now\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("say \"yes\"", "\"say \\\"yes\\\"\"")]
    [InlineData("two\nlines", "two lines")]
    public void Words_that_mean_nothing_else_in_YAML_stand_bare(string words, string expected) => Assert.Equal(expected, YamlText.Scalar(words));

    private static YamlSequenceNode Parsed(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlSequenceNode)stream.Documents[0].RootNode;
    }
}
