using Parley.Readers.Attributions;
using Parley.Text;

namespace Parley.Readers.Tests.Attributions;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("“We will wait,” he said.", "“We will wait,”")]
    [InlineData("\"We will wait,\" he said. \"Then we talk.\"", "\"We will wait,\"", "\"Then we talk.\"")]
    [InlineData("''We will wait,'' he said.", "''We will wait,''")]
    [InlineData("``We will wait,'' he said.", "``We will wait,''")]
    [InlineData("Minister: ‘No deal’ this year", "‘No deal’")]
    [InlineData("Minister: 'No deal' this year", "'No deal'")]
    [InlineData("He called it “a 'good' start” on Monday.", "“a 'good' start”")]
    [InlineData("The farmers' leaders said they'd wait.")]
    [InlineData("It's the union's view.")]
    public void Quotations_are_found_with_their_marks(string text, params string[] expected)
    {
        var found = QuotationFinder.Find(new TextDocument(text));
        Assert.Equal(expected, found.Select(quotation => quotation.Span.In(text)));
    }

    [Fact]
    public void A_quotation_left_open_ends_with_its_paragraph()
    {
        const string Text = "“We will wait, he said.\n\nThe talks resume in May.";
        var found = QuotationFinder.Find(new TextDocument(Text));
        Assert.Equal("“We will wait, he said.", Assert.Single(found).Span.In(Text));
    }

    [Fact]
    public void Paragraphs_that_open_with_the_mark_again_are_one_speech()
    {
        var found = QuotationFinder.Find(new TextDocument("“We will wait.\n\n“Then we talk,” he said.\n\n“And you?” she asked."));
        Assert.Equal([0, 0, 2], found.Select(quotation => quotation.Speech));
    }

    [Fact]
    public void Whatever_the_text_quotations_lie_inside_it_in_order_and_apart()
    {
        Gen.String[Gen.Char["\"“”'’‘`aB., \n"], 0, 60].Sample(text =>
        {
            var last = 0;
            foreach (var quotation in QuotationFinder.Find(new TextDocument(text)))
            {
                Assert.InRange(quotation.Span.Start, last, text.Length);
                Assert.InRange(quotation.Span.End, quotation.Span.Start + 1, text.Length);
                last = quotation.Span.End;
            }
        });
    }
}
