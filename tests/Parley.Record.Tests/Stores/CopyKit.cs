using Parley.Record.Entries;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Record.Tests.Stores;

public abstract partial class RecordKit
{
    private const string Story =
        "The harbour minister of Norland said on Tuesday that her country would not lower the levy on herring before the talks in Port Ansel begin. "
        + "She told reporters that 14 boats had been held since March and that Sudmark owed 3 million crowns. Sudmark's envoy called the words regrettable and left.";

    private static readonly string Retold = Story.Replace("regrettable", "sad", StringComparison.Ordinal);

    [Fact]
    public void A_near_copy_finds_its_original_whatever_else_is_there()
    {
        using var record = _place.Open();
        Append(record, Drafts.Added("one"), Drafts.Added("story", Story), Drafts.Added("copy", Retold), new ReportCopied("copy", "story", 0.9).Draft(Drafts.Program));
        Assert.Equal("story", record.AsOf().FindCopy(TextPrint.Of(Retold + " Talks go on."), new DateOnly(2031, 4, 20))?.Original);
        Assert.Null(record.AsOf().FindCopy(TextPrint.Of(Retold), new DateOnly(2031, 6, 20)));
        Assert.Null(record.AsOf().FindCopy(TextPrint.Of(Drafts.Report("one").Document.Content), null));
        Assert.Null(record.AsOfEntry(1).FindCopy(TextPrint.Of(Retold), null));
    }

    [Fact]
    public void A_near_copy_is_kept_and_linked_and_does_not_count_until_that_is_taken_back()
    {
        using var record = _place.Open();
        Append(record, Drafts.Talks("levy"), Drafts.Added("story", Story), Drafts.Read("story"), Drafts.Added("copy", Retold), Drafts.Read("copy"));
        Append(record, new ReportCopied("copy", "story", 0.9).Draft(Drafts.Program), Drafts.Placed("levy", "story", 1), Drafts.Placed("levy", "copy", 1));
        Assert.Equal("story", Ids(record.AsOf().Search(new RecordQuery { Words = "levy" })));
        Assert.Single(record.AsOf().ReportsOf("levy"));
        Assert.Single(record.AsOf().Reports());
        Assert.Equal(new Copy("copy", "story", 0.9, 6), Assert.Single(record.AsOf().CopiesOf("story")));
        Assert.NotNull(record.AsOf().FindReport("copy"));
        Append(record, new EntryUndone(6).Draft(Drafts.Ada));
        Assert.Equal(2, record.AsOf().ReportsOf("levy").Count);
        Assert.Empty(record.AsOf().CopiesOf("story"));
        Assert.Single(record.AsOfEntry(8).Reports());
    }
}
