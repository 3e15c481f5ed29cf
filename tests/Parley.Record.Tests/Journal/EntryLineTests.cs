using System.Security.Cryptography;
using System.Text;
using Parley.Record.Journal;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Journal;

public sealed class EntryLineTests
{
    private static readonly Entry Example = new(
        1, new DateTimeOffset(2031, 4, 18, 9, 0, 0, TimeSpan.Zero), new DateOnly(2031, 4, 17), Author.Person("ada \"the\" analyst"), "tide-seen", """{"height":3}""", EntryLine.Root, "");

    [Fact]
    public void The_line_is_JSON_with_all_that_an_entry_says() => Assert.Equal(
        $$$"""{"number":1,"recorded_at":"2031-04-18T09:00:00.0000000Z","valid_on":"2031-04-17","by":"person:ada \"the\" analyst","kind":"tide-seen","previous":"{{{EntryLine.Root}}}","payload":{"height":3}}""",
        EntryLine.Format(Example));

    [Fact]
    public void The_hash_is_that_of_the_line() =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(EntryLine.Format(Example)))), EntryLine.Hash(Example));

    [Fact]
    public void Times_are_written_so_that_nothing_is_lost() =>
        Gen.Long[0, DateTimeOffset.MaxValue.UtcTicks].Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero)).Sample(time => EntryLine.ParseTime(EntryLine.FormatTime(time)) == time);
}
