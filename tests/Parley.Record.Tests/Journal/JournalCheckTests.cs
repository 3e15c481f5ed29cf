using Parley.Record.Journal;
using Parley.Record.Tests.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Journal;

public sealed class JournalCheckTests
{
    private static readonly List<Entry> Whole = Chain(40);

    public static TheoryData<int> Places => new(Enumerable.Range(0, Whole.Count));

    [Theory]
    [MemberData(nameof(Places))]
    public void Whatever_is_altered_in_an_entry_that_entry_is_named(int at)
    {
        var entry = Whole[at];
        Entry[] altered =
        [
            entry with { Payload = entry.Payload.Replace("levy", "tax", StringComparison.Ordinal) },
            entry with { By = Author.Person("eve") },
            entry with { Kind = "tide-seen" },
            entry with { RecordedAt = entry.RecordedAt.AddTicks(1) },
            entry with { ValidOn = new DateOnly(2031, 1, 1) },
            entry with { Previous = new string('f', 64) },
            entry with { Hash = new string('f', 64) },
            Rehashed(entry with { Payload = "{}" }),
        ];
        Assert.All(altered.SkipLast(1), change => Assert.Equal(at + 1, Fault([.. Whole.Take(at), change, .. Whole.Skip(at + 1)])));
        Assert.InRange(Fault([.. Whole.Take(at), altered[^1], .. Whole.Skip(at + 1)])!.Value, at + 1, at + 2);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_removed_entry_is_named(int at) => Assert.Equal(at + 1, Fault([.. Whole.Take(at), .. Whole.Skip(at + 1)]));

    [Theory]
    [MemberData(nameof(Places))]
    public void An_entry_that_is_cut_off_with_all_after_it_is_named(int at) => Assert.Equal(at + 1, Fault([.. Whole.Take(at)]));

    [Theory]
    [MemberData(nameof(Places))]
    public void An_entry_put_elsewhere_is_named_by_the_first_place_that_is_wrong(int at) => Assert.All(Enumerable.Range(0, Whole.Count).Where(other => other != at), other =>
    {
        var moved = Whole.ToList();
        (moved[at], moved[other]) = (moved[other] with { Number = at + 1 }, moved[at] with { Number = other + 1 });
        Assert.Equal(Math.Min(at, other) + 1, Fault(moved));
    });

    [Fact]
    public void A_whole_journal_has_no_fault() => Assert.Null(Fault(Whole));

    private static long? Fault(IEnumerable<Entry> entries)
    {
        var check = new JournalCheck();
        foreach (var entry in entries)
        {
            if (check.Follow(entry) is { } fault) return fault.Number;
        }

        return check.Complete(Whole.Count, Whole[^1].Hash).Fault?.Number;
    }

    private static List<Entry> Chain(int length)
    {
        var entries = new List<Entry>();
        var time = new DateTimeOffset(2031, 4, 18, 9, 0, 0, TimeSpan.Zero);
        for (var number = 1; number <= length; number++)
        {
            var draft = Drafts.Added($"report {number}");
            entries.Add(Rehashed(new Entry(number, time.AddSeconds(number), draft.ValidOn, draft.By, draft.Kind, draft.Payload, number == 1 ? EntryLine.Root : entries[^1].Hash, "")));
        }

        return entries;
    }

    private static Entry Rehashed(Entry entry) => entry with { Hash = EntryLine.Hash(entry) };
}
