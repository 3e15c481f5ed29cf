using Parley.Desk.Alerts;
using Parley.Desk.Records;
using Parley.Desk.Tests.Feeds;
using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Testing;

namespace Parley.Desk.Tests.Alerts;

/// <summary>A record of the talks "levy" between Norland and Sudmark, to which reports are added one by one.</summary>
internal sealed class AlertedRecord : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-");

    public AlertedRecord()
    {
        Record = OpenRecord.OrNew(Path.Combine(_folder.FullName, "parley.db"), Clock);
        Record.Append(_ => [new TalksDefined(new Negotiation("levy", ["Norland", "Sudmark"], "levy")).Draft(Author.Person("ada"))]);
    }

    public WatchedClock Clock { get; } = new();

    public IRecord Record { get; }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Position(string id, string published, PositionAct act, string sentence, string content) =>
        Add(new ReadingBuilder(id, published).Between("Norland", "Sudmark").Position("Norland", act, sentence, content));

    public void Add(ReadingBuilder builder, string? publisher = null)
    {
        var read = builder.Build();
        var report = read.Report with { Publisher = publisher };
        Record.Append(_ =>
        [
            new ReportAdded(report, $"{report.Id}.txt", IsExtracted: false).Draft(Author.Person("ada")),
            ReadingMade.Draft(read.Reading with { Publisher = publisher }),
            new ReportsPlaced("levy", [(report.Id, 1)]).Draft(Author.Person("ada")),
        ]);
    }

    /// <summary>Raises alerts by rules, and gives what goes to the terminal and what could not be delivered.</summary>
    public async Task<List<AlertOutcome>> RaiseAsync(string rules)
    {
        using var raising = new RaiseAlerts(Record, AlertFile.Parse("rules.yaml", rules), Clock);
        return await raising.RunAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }

    public async Task<List<string>> ShownAsync(string rules) => [.. (await RaiseAsync(rules)).OfType<AlertShown>().Select(shown => shown.Raised.Alert.Text)];

    public void Dispose()
    {
        Record.Dispose();
        _folder.Delete(recursive: true);
    }
}
