using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Stores;

/// <summary>What every store must do; each has a class of its own that derives from this.</summary>
public abstract partial class RecordKit : IDisposable
{
    private readonly TemporaryRecord _place;

    protected RecordKit(TemporaryRecord place) => _place = place;

    public void Dispose()
    {
        _place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_new_record_is_empty_and_in_order()
    {
        using var record = _place.Open();
        Assert.Empty(record.Read());
        Assert.Equal((0, null), (Check(record).Entries, Check(record).Fault));
        Assert.Equal(0, record.AsOf().Number);
    }

    [Fact]
    public void Entries_are_numbered_dated_and_chained()
    {
        using var record = _place.Open();
        var entries = Append(record, Drafts.Talks("levy"), Drafts.Added("one"));
        Assert.Equal([1, 2], entries.Select(entry => entry.Number));
        Assert.All(entries, entry => Assert.Equal(_place.Clock.Now, entry.RecordedAt));
        Assert.Equal(entries[0].Hash, entries[1].Previous);
        Assert.Equal(entries, record.Read());
    }

    [Fact]
    public void Time_never_runs_backwards_in_the_journal()
    {
        using var record = _place.Open();
        var first = Append(record, Drafts.Added("one"))[0];
        _place.Clock.Now -= TimeSpan.FromDays(1);
        Assert.Equal(first.RecordedAt, Append(record, Drafts.Added("two"))[0].RecordedAt);
    }

    [Fact]
    public void What_was_recorded_is_there_when_the_record_is_opened_again()
    {
        ValueList<Entry> entries;
        using (var record = _place.Open()) entries = Append(record, Drafts.Added("one"), Drafts.Read("one"));
        using var again = _place.Open();
        Assert.Equal(entries, again.Read());
        Assert.Equal(Drafts.Reading("one"), again.AsOf().FindReport("one")?.Reading);
    }

    [Fact]
    public void A_failure_while_deciding_records_nothing()
    {
        using var record = _place.Open();
        Assert.Throws<FormatException>(() => record.Append(_ => [Drafts.Added("one"), .. Fail()]));
        Assert.Empty(record.Read());
        Append(record, Drafts.Added("one"));
    }

    [Fact]
    public void Entries_of_one_kind_can_be_asked_for()
    {
        using var record = _place.Open();
        Append(record, Drafts.Talks("levy"), Drafts.Added("one"), new EntryDraft("tide-seen", Drafts.Ada, """{"height":3}"""));
        Assert.Equal("""{"height":3}""", Assert.Single(record.Read(kind: "tide-seen")).Payload);
        Assert.Equal([2, 3], record.Read(after: 1).Select(entry => entry.Number));
    }

    [Fact]
    public void A_report_comes_back_as_it_went_in()
    {
        using var record = _place.Open();
        var report = Drafts.Report("Zürich 'x\"; DROP TABLE report; --", "Zürich \u0001 😀\r\nwords", published: null) with { Dateline = "PORT ANSEL" };
        Append(record, new Entries.ReportAdded(report, "here", IsExtracted: true).Draft(Drafts.Ada), Entries.ReadingMade.Draft(Drafts.Reading(report.Id)));
        var found = record.AsOf().FindReport(report.Id)!.Report;
        Assert.Equal(report.Document.Content, found.Document.Content);
        Assert.Equal(report with { Document = found.Document }, found);
        Assert.Equal(report.Id, record.AsOf().FindText(report.Document.Content));
    }

    [Fact]
    public void Talks_have_the_reports_placed_in_them_by_day()
    {
        using var record = _place.Open();
        Append(record, Drafts.Talks("levy"), Drafts.Added("late", published: "2031-05-01"), Drafts.Read("late"), Drafts.Added("early"), Drafts.Read("early"));
        Append(record, Drafts.Placed("levy", "late", 0.75), Drafts.Placed("levy", "early", 1), Drafts.Placed("levy", "no such report", 1));
        Assert.Equal([("early", 1), ("late", 0.75)], record.AsOf().ReportsOf("levy").Select(report => (report.Report.Id, report.Membership)));
        Assert.Equal(["early"], record.AsOf().ReportsOf("levy", on: new DateOnly(2031, 4, 30)).Select(report => report.Report.Id));
    }

    [Fact]
    public void A_program_changes_nothing_that_a_person_decided()
    {
        using var record = _place.Open();
        Append(record, Drafts.Talks("levy"), Drafts.Added("one"), Drafts.Read("one"), Drafts.Placed("levy", "one", 0, Drafts.Ada), Drafts.Placed("levy", "one", 0.9));
        Assert.Empty(record.AsOf().ReportsOf("levy"));
        Append(record, Drafts.Placed("levy", "one", 1, Drafts.Ada));
        Assert.Equal(new Membership("levy", "one", 1, IsDecided: true), Assert.Single(record.AsOf().MembershipsOf("one")));
    }

    [Fact]
    public void The_record_as_of_a_day_knows_nothing_of_later_ones()
    {
        using var record = _place.Open();
        Append(record, Drafts.Talks("levy"), Drafts.Added("one"), Drafts.Read("one"), Drafts.Placed("levy", "one", 0.9));
        var day = DateOnly.FromDateTime(_place.Clock.Now.UtcDateTime);
        _place.Clock.Now += TimeSpan.FromDays(2);
        Append(record, Drafts.Read("one", holder: "Sudmark"), Drafts.Placed("levy", "one", 0), Drafts.Talks("levy", about: "herring"));
        Assert.Equal("Norland", record.AsOf(day).ReportsOf("levy")[0].Reading.Positions[0].Holder);
        Assert.Equal("levy", record.AsOf(day).FindTalks("levy")?.About);
        Assert.Equal((4, 4, 0), (record.AsOf(day).Number, record.AsOf(day.AddDays(1)).Number, record.AsOf(day.AddDays(-1)).Number));
        Assert.Empty(record.AsOf().ReportsOf("levy"));
        Assert.Equal("Sudmark", record.AsOf().FindReport("one")?.Reading.Positions[0].Holder);
    }

    [Fact]
    public void Rebuilt_tables_say_the_same()
    {
        using var record = _place.Open();
        Append(record, Drafts.Talks("levy"), Drafts.Added("one"), Drafts.Read("one"), Drafts.Placed("levy", "one", 0.9));
        var before = record.AsOf().ReportsOf("levy")[0].Reading;
        record.Rebuild(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(before, record.AsOf().ReportsOf("levy")[0].Reading);
        Assert.Null(Check(record).Fault);
    }

    [Fact]
    public void Many_reports_come_page_by_page_in_order()
    {
        using var record = _place.Open();
        var ids = Enumerable.Range(0, 450).Select(number => $"report {number}").ToList();
        Append(record, [.. ids.SelectMany(id => (EntryDraft[])[Drafts.Added(id), Drafts.Read(id)])]);
        Assert.Equal(ids, record.AsOf().Reports().Select(report => report.Report.Id));
    }

    [Theory]
    [InlineData("UPDATE journal SET payload = '{}' WHERE number = 3", 3)]
    [InlineData("UPDATE journal SET author = 'person:eve' WHERE number = 2", 2)]
    [InlineData("UPDATE journal SET author = 'nobody' WHERE number = 2", 2)]
    [InlineData("UPDATE journal SET recorded_at = '2031-04-18T09:00:00.0000001Z' WHERE number = 4", 4)]
    [InlineData("UPDATE journal SET recorded_at = 'yesterday' WHERE number = 4", 4)]
    [InlineData("UPDATE journal SET valid_on = '2031-04-19' WHERE number = 2", 2)]
    [InlineData("UPDATE journal SET kind = 'tide-seen' WHERE number = 1", 1)]
    [InlineData("DELETE FROM journal WHERE number = 1", 1)]
    [InlineData("DELETE FROM journal WHERE number = 3", 3)]
    [InlineData("DELETE FROM journal WHERE number = 4", 4)]
    [InlineData("DELETE FROM journal WHERE number >= 3", 3)]
    [InlineData("UPDATE journal SET number = 99 WHERE number = 2; UPDATE journal SET number = 2 WHERE number = 3; UPDATE journal SET number = 3 WHERE number = 99", 2)]
    [InlineData("INSERT INTO journal SELECT 5, recorded_at, valid_on, author, kind, payload, previous, hash FROM journal WHERE number = 4", 5)]
    public void What_was_altered_is_detected_and_named(string sql, long entry)
    {
        using var record = _place.Open();
        Append(record, Drafts.Talks("levy"), Drafts.Added("one"), Drafts.Read("one"), Drafts.Placed("levy", "one", 0.9));
        _place.Tamper(sql);
        Assert.Equal(entry, Check(record).Fault?.Number);
    }

    [Fact]
    public async Task Writers_take_turns()
    {
        using var first = _place.Open();
        using var second = _place.Open();
        await Task.WhenAll(Write(first, "first"), Write(second, "second"));
        Assert.Equal((200, null), (Check(first).Entries, Check(first).Fault));
        Assert.Equal(200, first.AsOf().Number);

        static Task Write(IRecord record, string name) => Task.Run(
            () => Assert.All(Enumerable.Range(0, 100), number => Append(record, Drafts.Added($"{name} {number}"))), TestContext.Current.CancellationToken);
    }

    private protected static Verification Check(IRecord record) => record.Verify(cancellation: TestContext.Current.CancellationToken);

    private protected static ValueList<Entry> Append(IRecord record, params EntryDraft[] drafts) => record.Append(_ => drafts);

    private static IEnumerable<EntryDraft> Fail()
    {
        yield return Drafts.Talks("levy");
        throw new FormatException("fails");
    }
}
