using System.IO.Compression;
using System.Text;
using Parley.Record.Intake.EventData;
using Parley.Talks;

namespace Parley.Record.Tests.Intake.EventData;

public sealed class EventFileTests : IDisposable
{
    private const string Icews = "Event ID\tEvent Date\tSource Name\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Country\n"
        + "7\t2031-04-18\tNorland\tNorland\tReject\t120\t-4.0\tSudmark\tSudmark\n8\t2031-04-19\tNorland\tNorland\tMeet\t36\t4.0\tSudmark\tSudmark\n";

    private const string Polecat = "Event ID\tEvent Date\tEvent Type\tEvent Mode\tActor Name\tRecipient Name\nN1\t2031-04-18\tSANCTION\t\tNorland\tSudmark\nN2\t2031-04-18\tSING\t\tNorland\tSudmark\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(57)]
    [InlineData(58)]
    [InlineData(61)]
    public void Gdelt_rows_have_names_as_people_write_them(int width)
    {
        var row = Gdelt(width, "BANK OF NORLAND", "SUDMARK", "057");
        Assert.Equal(new CodedEvent(new DateOnly(2031, 4, 18), "Bank of Norland", "Sudmark", "057", "gdelt:42"), Assert.Single(Events(row + "\n" + Gdelt(width, "", "SUDMARK", "057"))));
    }

    [Fact]
    public void Icews_rows_are_found_by_their_header_and_lost_zeros_are_mended() =>
        Assert.Equal(["120 icews:7", "036 icews:8"], Events(Icews).Select(taken => $"{taken.Cameo} {taken.Origin}"));

    [Fact]
    public void Polecat_rows_get_the_root_of_their_type_and_an_unknown_one_is_told_with_its_line()
    {
        var items = Read(Write("p.tsv", Encoding.UTF8.GetBytes(Polecat)));
        Assert.Equal("16", Assert.IsType<TakenEvent>(items[0]).Event.Cameo);
        Assert.EndsWith("p.tsv:3", Assert.IsType<RefusedEvent>(items[1]).Problem.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void Packed_files_are_read_as_they_are()
    {
        using var gzip = new MemoryStream();
        using (var pack = new GZipStream(gzip, CompressionMode.Compress)) pack.Write(Encoding.UTF8.GetBytes(Icews));
        Assert.Equal(2, Read(Write("i.tsv.gz", gzip.ToArray())).Count);
        Assert.Equal(2, Read(Write("i.zip", Zips.Of(("20310418.tsv", Icews)))).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("a\tb\tc")]
    [InlineData("Event ID\tCAMEO Code\tSource Name\n")]
    [InlineData("PK\u0003\u0004 broken")]
    public void What_is_no_event_data_is_one_problem(string content)
    {
        var path = Write(content.StartsWith("PK", StringComparison.Ordinal) ? "x.zip" : "x.tsv", Encoding.Latin1.GetBytes(content));
        Assert.IsType<RefusedEvent>(Assert.Single(Read(path)));
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_problem() => Assert.IsType<RefusedEvent>(Assert.Single(Read(Path.Combine(_folder.FullName, "none.tsv"))));

    [Fact]
    public void No_bytes_stop_it() => Gen.Select(Gen.Int[0, 2], Gen.Byte.Array[0, 300], Gen.Int[0, 250]).Sample((kind, noise, at) =>
    {
        var bytes = Encoding.UTF8.GetBytes(kind switch { 0 => Icews, 1 => Polecat, _ => Gdelt(58, "NORLAND", "SUDMARK", "057") });
        noise.AsSpan(0, Math.Min(noise.Length, bytes.Length - Math.Min(at, bytes.Length))).CopyTo(bytes.AsSpan(Math.Min(at, bytes.Length)));
        Assert.NotNull(Read(Write($"{Guid.NewGuid():n}.tsv", bytes)));
    });

    private static string Gdelt(int width, string actor, string target, string code)
    {
        var row = Enumerable.Repeat("", width).ToArray();
        (row[0], row[1], row[6], row[16], row[26]) = ("42", "20310418", actor, target, code);
        return string.Join('\t', row);
    }

    private List<CodedEvent> Events(string content) => [.. Read(Write("e.tsv", Encoding.UTF8.GetBytes(content))).Select(item => Assert.IsType<TakenEvent>(item).Event)];

    private static List<EventItem> Read(string path) => [.. EventFile.Read(path, TestContext.Current.CancellationToken)];

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
