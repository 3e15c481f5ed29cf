using Parley.Text;

namespace Parley.Language.Tests;

public sealed class SentenceFinderTests
{
    [Fact]
    public void Sentences_end_where_they_end_and_not_after_abbreviations()
    {
        var document = new TextDocument("The U.S. and Belmark met on Jan. 3. They agreed on 3.5 percent.\n\nMr. Sand left.");
        var sentences = SentenceFinder.Load().Find(document).Select(span => span.In(document.Content));
        Assert.Equal(["The U.S. and Belmark met on Jan. 3.", "They agreed on 3.5 percent.", "Mr. Sand left."], sentences);
    }

    [Fact]
    public void An_empty_text_has_none() => Assert.Empty(SentenceFinder.Load().Find(new TextDocument("")));
}
