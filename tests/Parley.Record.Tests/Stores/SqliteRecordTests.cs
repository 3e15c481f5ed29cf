using Microsoft.Data.Sqlite;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Stores;

public sealed class SqliteRecordTests : RecordKit
{
    private readonly TemporarySqlite _place;

    public SqliteRecordTests()
        : this(new TemporarySqlite())
    {
    }

    private SqliteRecordTests(TemporarySqlite place)
        : base(place) => _place = place;

    protected override int FewHistories => 300;

    [Fact]
    public void The_database_itself_refuses_to_change_or_remove_entries()
    {
        using (var record = _place.Open()) Append(record, Drafts.Talks("levy"));
        using var connection = new SqliteConnection($"Data Source={_place.Path};Pooling=False");
        connection.Open();
        foreach (var sql in (string[])["UPDATE journal SET kind = 'x'", "DELETE FROM journal"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
        }
    }

    [Theory]
    [InlineData("these are no bytes of a database, but there are many of them, so that it is not taken for an empty one")]
    [InlineData("x")]
    [InlineData("x", 511)]
    [InlineData("x", 512)]
    [InlineData("x", 5000)]
    public void A_file_that_is_no_record_is_refused(string content, int times = 1)
    {
        content = string.Concat(Enumerable.Repeat(content, times));
        File.WriteAllText(_place.Path, content);
        var error = Assert.Throws<RecordException>(_place.Open);
        Assert.Contains("is not a record of Parley", error.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(_place.Path));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        using (var connection = new SqliteConnection($"Data Source={_place.Path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE recipes (name TEXT)";
            command.ExecuteNonQuery();
        }

        Assert.Contains("is not a record of Parley", Assert.Throws<RecordException>(_place.Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_that_make_a_record_at_once_all_open_it()
    {
        for (var round = 0; round < 20; round++)
        {
            using var place = new TemporarySqlite();
            using var start = new Barrier(8);
            await Task.WhenAll(Enumerable.Range(0, start.ParticipantCount).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait(TestContext.Current.CancellationToken);
                    using var record = place.Open();
                    Assert.Equal(0, record.AsOf().Number);
                },
                TestContext.Current.CancellationToken,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_with_a_remedy() =>
        Assert.Contains("check that its folder is there", Assert.Throws<RecordException>(() => RecordFile.Open("/no/such/folder/parley.db", TimeProvider.System)).Message, StringComparison.Ordinal);

    [Fact]
    public void Tables_of_another_version_are_rebuilt_when_the_record_is_opened()
    {
        using (var record = _place.Open()) Append(record, Drafts.Added("one"), Drafts.Read("one"));
        _place.Tamper("UPDATE projections SET version = 0; DELETE FROM reading");
        using var again = _place.Open();
        Assert.NotNull(again.AsOf().FindReport("one"));
    }
}
