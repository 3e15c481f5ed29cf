using Npgsql;
using Parley.Talks.Journal;
using Parley.Testing;

namespace Parley.Record.Tests.Stores;

public sealed class PostgresRecordTests : RecordKit
{
    private readonly TemporaryPostgres _place;

    public PostgresRecordTests()
        : this(new TemporaryPostgres())
    {
    }

    private PostgresRecordTests(TemporaryPostgres place)
        : base(place)
    {
        Assert.SkipUnless(PostgresServer.IsPresent, PostgresServer.Absent);
        _place = place;
    }

    protected override int FewHistories => 40;

    [Fact]
    public void The_database_itself_refuses_to_change_or_remove_entries()
    {
        using var record = _place.Open();
        Append(record, Drafts.Talks("levy"));
        Assert.All(["UPDATE journal SET kind = 'x'", "DELETE FROM journal", "TRUNCATE journal"], sql => Assert.Throws<PostgresException>(() => _place.Run(sql)));
    }

    [Fact]
    public void A_record_is_there_once_it_was_opened()
    {
        Assert.False(RecordFile.Exists(_place.Address));
        _place.Open().Dispose();
        Assert.True(RecordFile.Exists(_place.Address));
    }

    [Fact]
    public void A_server_that_cannot_be_reached_is_an_error_with_a_remedy()
    {
        var error = Assert.Throws<RecordException>(() => RecordFile.Open("postgres://ada:secret@localhost:1/parley", TimeProvider.System));
        Assert.Contains("cannot be reached", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_is_not_there_is_an_error_with_a_remedy()
    {
        var address = new Uri(PostgresServer.Address!);
        var error = Assert.Throws<RecordException>(() => RecordFile.Open($"postgres://{address.UserInfo}@{address.Authority.Split('@')[^1]}/nowhere{address.Query}", TimeProvider.System));
        Assert.Contains("createdb", error.Message, StringComparison.Ordinal);
    }
}
