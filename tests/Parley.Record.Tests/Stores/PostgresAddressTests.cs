using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Stores;

public sealed class PostgresAddressTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData("postgres://ada:s%40y@db.example:6000/talks?schema=levy", "postgres://ada@db.example:6000/talks?schema=levy")]
    [InlineData("postgresql://ada@db.example/talks", "postgres://ada@db.example:5432/talks?schema=public")]
    public void An_address_is_shown_without_its_password(string address, string place)
    {
        Assert.True(PostgresAddress.IsOne(address));
        Assert.Equal(place, PostgresAddress.Parse(address, Patience).Place);
    }

    [Theory]
    [InlineData("postgres://db.example")]
    [InlineData("postgres://db.example/talks?colour=red")]
    [InlineData("postgres://db.example/talks?sslmode=perhaps")]
    [InlineData("postgres://[/talks")]
    public void What_is_no_address_is_refused(string address) => Assert.Throws<RecordException>(() => PostgresAddress.Parse(address, Patience));

    [Fact]
    public void A_file_is_no_address() => Assert.False(PostgresAddress.IsOne("postgres.db"));
}
