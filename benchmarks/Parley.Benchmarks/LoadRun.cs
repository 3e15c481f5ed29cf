using System.Diagnostics;
using System.Globalization;
using System.Net;
using Parley.Desk.Bargains;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Parley.Web;

namespace Parley.Benchmarks;

/// <summary>Measures how soon pages are answered when 20 clients ask at once, over a record with many readings.</summary>
internal static class LoadRun
{
    private const int Clients = 20;
    private const int RequestsOfClient = 50;

    private static readonly (string Name, Func<int, string> Address)[] Views =
    [
        ("all talks", _ => "/"),
        ("brief", number => Talks(number, "")),
        ("brief on a day", number => Talks(number, "?on=2030-06-01")),
        ("matrix", number => Talks(number, "/matrix")),
        ("cell", number => Talks(number, "/matrix/" + Uri.EscapeDataString("the levy on herring") + "/Norland")),
        ("timeline", number => Talks(number, "/timeline")),
        ("prospects of talks", number => Talks(number, "/prospects")),
        ("reports", number => Talks(number, "/reports")),
        ("people", number => Talks(number, "/people")),
        ("sources", number => Talks(number, "/sources")),
        ("report", number => $"/reports/{FollowedTalks.Report(number % FollowedTalks.Count, number % FollowedTalks.Reports)}"),
        ("statement compared", number => $"/reports/{FollowedTalks.Report(number % FollowedTalks.Count, 100)}/compare"),
        ("prospects", _ => "/prospects"),
        ("bargaining", _ => "/bargaining"),
        ("a game", number => string.Create(CultureInfo.InvariantCulture, $"/bargaining/b1?w0={number % 60}")),
        ("search: words", number => $"/search?q={SyntheticReadings.Goods[number % SyntheticReadings.Goods.Count]}"),
        ("search: claims", number => $"/search?by={SyntheticReadings.Parties[number % 2]}&act=refuse&q={SyntheticReadings.Goods[number % SyntheticReadings.Goods.Count]}"),
        ("changes", number => Talks(number, "/changes?from=2031-01-01")),
        ("draft", number => Talks(number, "/draft")),
        ("to review", _ => "/review"),
        ("to review, of talks", number => $"/review?talks={FollowedTalks.Name(number % FollowedTalks.Count)}&kind=position&below=0.9"),
        ("disputed", _ => "/disputes"),
        ("names", _ => "/names"),
        ("feeds", _ => "/feeds"),
        ("alerts", _ => "/alerts"),
        ("not taken in", _ => "/quarantine"),
        ("rules", _ => "/rules"),
        ("compare", _ => "/compare"),
        ("add", _ => "/add"),
        ("JSON of a brief", number => $"/talks/{FollowedTalks.Name(number % FollowedTalks.Count)}.json"),
    ];

    /// <summary>Makes a record of so many readings, or takes the one that is there; serves it, asks for each view, and prints a table.</summary>
    /// <param name="readings">How many readings lie in it besides those of the talks that are followed.</param>
    /// <param name="kept">Where the record lies, or is kept for another time; null for none.</param>
    /// <param name="output">Where the table is written.</param>
    public static async Task RunAsync(int readings, string? kept, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("parley-benchmark-");
        try
        {
            using var record = Record(kept ?? Path.Combine(folder.FullName, "parley.db"), readings);
            await using var server = await WebServer.StartAsync(new ServeOptions(record, Author.Person("ada"), TimeProvider.System) { Games = [BargainGame.Read(Path.Combine(SampleTexts.Folder(), "bargaining", "us-china-2018.yaml"))] });
            using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Clients, UseCookies = false }) { BaseAddress = server.Address };
            client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
            output.WriteLine($"{"",-20}{"first",8}{"median",8}{"99th",8}{"most",8}{"KB",8}   milliseconds");
            foreach (var (name, address) in Views) await AskAsync(client, name, address, output);
            await ChangeAsync(client, record, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IRecord Record(string path, int readings)
    {
        var isThere = File.Exists(path);
        var record = OpenRecord.OrNew(path);
        if (isThere) return record;
        SyntheticReadings.Write(record, readings);
        FollowedTalks.Write(record);
        return record;
    }

    private static string Talks(int number, string view) => $"/talks/{FollowedTalks.Name(number % FollowedTalks.Count)}{view}";

    /// <summary>Asks once for each of the talks, which nobody has looked at yet; then as many clients as there are, each as soon as it is answered.</summary>
    private static async Task AskAsync(HttpClient client, string name, Func<int, string> address, TextWriter output)
    {
        var first = 0.0;
        for (var number = 0; number < FollowedTalks.Count; number++) first = Math.Max(first, (await TimeAsync(client, address(number))).Milliseconds);
        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => Task.Run(() => ClientAsync(client, number, address))));
        var times = answers.SelectMany(times => times).OrderBy(answer => answer.Milliseconds).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20}{first,8:F0}{times[times.Count / 2].Milliseconds,8:F1}{times[times.Count * 99 / 100].Milliseconds,8:F1}{times[^1].Milliseconds,8:F1}{times.Average(answer => answer.Bytes) / 1024,8:F1}"));
    }

    /// <summary>Changes each of the talks in turn, and asks for all of them.</summary>
    private static async Task ChangeAsync(HttpClient client, IRecord record, TextWriter output)
    {
        var times = new List<double>();
        for (var number = 0; number < FollowedTalks.Count; number++)
        {
            var (talks, report) = (FollowedTalks.Name(number), FollowedTalks.Report(number, 0));
            record.Append(_ => [Filing.In(talks, [report])]);
            times.Add((await TimeAsync(client, "/")).Milliseconds);
        }

        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all talks, changed",-20}{"",8}{times[times.Count / 2],8:F1}{"",8}{times[^1],8:F1}"));
    }

    private static async Task<List<(double Milliseconds, long Bytes)>> ClientAsync(HttpClient client, int number, Func<int, string> address)
    {
        var times = new List<(double, long)>();
        for (var request = 0; request < RequestsOfClient; request++) times.Add(await TimeAsync(client, address(number + (7 * request))));
        return times;
    }

    private static async Task<(double Milliseconds, long Bytes)> TimeAsync(HttpClient client, string address)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{address} was answered by {answer.StatusCode}");
        return (watch.Elapsed.TotalMilliseconds, bytes.Length);
    }
}
