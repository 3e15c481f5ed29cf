using Parley.Record.Entries;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Stores;

public abstract partial class RecordKit
{
    [Theory]
    [InlineData("levies", "two one")]
    [InlineData("\"lower the levy\"", "one")]
    [InlineData("levy herring", "two")]
    [InlineData("levy walrus", "")]
    [InlineData("LEVY -- OR '); DROP", "")]
    [InlineData("\"*\" ! levy", "two one")]
    public void Reports_are_found_by_their_words_in_any_form(string words, string found)
    {
        using var record = _place.Open();
        Append(record, Drafts.Added("one"), Drafts.Read("one"), Drafts.Added("two", "The levy on herring stays."), Drafts.Read("two"));
        Assert.Equal(found, Ids(record.AsOf().Search(new RecordQuery { Words = words })));
    }

    [Fact]
    public void Claims_are_found_by_who_does_what_when()
    {
        using var record = _place.Open();
        Append(
            record, Drafts.Talks("levy"), Drafts.Added("one"), Drafts.Read("one"), Drafts.Added("late", published: "2031-07-01"), Drafts.Read("late", "Sudmark"), Drafts.Placed("levy", "late", 1));
        Assert.Equal("one", Found(new RecordQuery { By = "Norland" }));
        Assert.Equal("late one", Found(new RecordQuery { Deed = "refuse", Target = "Sudmark", Kind = ClaimKind.Position, Words = "levy" }));
        Assert.Equal("late", Found(new RecordQuery { Deed = "refuse", From = new DateOnly(2031, 6, 1) }));
        Assert.Equal("one", Found(new RecordQuery { Deed = "refuse", To = new DateOnly(2031, 6, 1) }));
        Assert.Equal("late", Found(new RecordQuery { Deed = "refuse", Talks = "levy" }));
        Assert.Equal("late", Found(new RecordQuery { Deed = "refuse", Limit = 1 }));
        Assert.Equal("", Found(new RecordQuery { Deed = "refuse", Words = "herring" }));
        var finding = record.AsOf().Search(new RecordQuery { By = "Norland" })[0];
        Assert.Equal("Norland refuses to lower the levy, says one.", finding.Quote);

        string Found(RecordQuery query) => Ids(record.AsOf().Search(query));
    }

    [Fact]
    public void A_long_line_is_quoted_around_the_word_from_word_to_word()
    {
        const string filling = "inspections ";
        var text = string.Concat(Enumerable.Repeat(filling, 50)) + "herring " + string.Concat(Enumerable.Repeat(filling, 50));
        using var record = _place.Open();
        Append(record, Drafts.Added("one", text), Drafts.Read("one"));
        var quote = Assert.Single(record.AsOf().Search(new RecordQuery { Words = "herring" })).Quote;
        Assert.InRange(quote.Length, 200, 300);
        Assert.All(quote.Split(' '), word => Assert.Contains(word, (string[])["inspections", "herring"]));
        Assert.Contains("herring", quote, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_follows_corrections_and_names_as_of_any_entry()
    {
        using var record = _place.Open();
        Append(record, Drafts.Added("one"), Drafts.Read("one"), Decided(Verdict.Edited, Refusal, Demand), new NameMerged(NameKind.Actor, "Norland", "Upper Norland", []).Draft(Drafts.Ada));
        Assert.Equal("one", Ids(record.AsOfEntry(2).Search(new RecordQuery { Deed = "refuse" })));
        Assert.Empty(record.AsOf().Search(new RecordQuery { Deed = "refuse" }));
        Assert.Equal("Upper Norland", Assert.Single(record.AsOf().Search(new RecordQuery { By = "Upper Norland" })).Claim?.Holder);
        Assert.Empty(record.AsOfEntry(3).Search(new RecordQuery { By = "Upper Norland" }));
        Assert.Empty(record.AsOfEntry(0).Search(new RecordQuery { Words = "levy" }));
    }

    private static string Ids(IEnumerable<Finding> found) => string.Join(' ', found.Select(finding => finding.Report));
}
