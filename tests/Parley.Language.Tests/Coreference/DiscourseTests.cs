using Parley.Language.Coreference;
using Parley.Text;

namespace Parley.Language.Tests.Coreference;

public sealed class DiscourseTests
{
    [Theory]
    [InlineData("Ms. Roe of Oslo said he and she told them that the talks went on ")]
    [InlineData("Bank of Oslo and the Bank of Bergen of ")]
    [InlineData("the minister “said it” ")]
    public void Mention_is_compared_with_few_others_however_long_the_text(string part)
    {
        var analysis = Loaded.English.Analyze(new TextDocument(string.Concat(Enumerable.Repeat(part, 300))));
        var quotations = new Quotations(analysis.Sentences);
        var discourse = new Discourse(analysis.Sentences, MentionFinder.Find(analysis.Sentences, analysis.Names, quotations), quotations);
        var antecedents = new List<Mention>();
        Assert.NotEmpty(discourse.Mentions);
        foreach (var mention in discourse.Mentions)
        {
            discourse.FindAntecedents(mention, antecedents);
            Assert.InRange(antecedents.Count, 0, Discourse.MostAntecedents);
            Assert.All(antecedents, other => Assert.True(other.Index < mention.Index));
            discourse.Read(mention, antecedents.FirstOrDefault());
        }
    }
}
