using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Parley.Record.Exports;
using Parley.Record.Intake;
using Parley.Record.Intake.EventData;
using Parley.Talks;
using Parley.Talks.Json;
using Parquet;

namespace Parley.Record.Tests.Exports;

public sealed class RoundTripTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Json_lines_come_back_as_the_same_reports_and_readings() => Exported.Any.Where(report => report.Report.Document.Content.Trim().Length > 0).Sample(
        report =>
        {
            using var stream = new MemoryStream();
            JsonExport.WriteLines(stream, [report]);
            using var json = JsonDocument.Parse(stream.ToArray());
            Assert.Equal(ReadingJson.Parse(ReadingJson.Format(report.Reading)), ReadingJson.Parse(json.RootElement.GetProperty("reading")));
            Assert.Equal(report.Report.Document.Content, json.RootElement.GetProperty("text").GetString());
            Assert.Equal((byte)'\n', stream.ToArray()[^1]);
        },
        iter: 50);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_exported_as_json_is_taken_in_again(bool areLines)
    {
        var path = Path.Combine(_folder.FullName, areLines ? "all.jsonl" : "all.json");
        using (var stream = File.Create(path))
        {
            if (areLines) JsonExport.WriteLines(stream, [Exported.Norland]);
            else JsonExport.Write(stream, [Exported.Norland]);
        }

        var taken = Taken(path);
        Assert.Equal(Exported.Norland.Report.Document.Content, taken.Document.Content);
        Assert.Equal(Exported.Norland.Report with { Document = taken.Document }, taken);
    }

    [Fact]
    public void Csv_comes_back_with_every_cell_and_no_formula() => Exported.Any.Sample(
        report => Assert.All(ExportTables.All, table =>
        {
            using var text = new StringWriter();
            CsvExport.Write(text, table, [report, Exported.Norland]);
            using var csv = new CsvReader(new StringReader(text.ToString()), CultureInfo.InvariantCulture);
            var rows = new List<string[]>();
            while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.Parser.Count).Select(at => csv.GetField(at)!)]);
            Assert.Equal(table.Columns.Select(column => column.Name), rows[0]);
            var expected = table.Rows(report).Concat(table.Rows(Exported.Norland)).Select(row => row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
            Assert.Equal(expected, rows.Skip(1).Select(row => row.Select(Unescaped)));
            Assert.All(rows.SelectMany(row => row), cell => Assert.True(cell.Length == 0 || !"=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal), cell));
        }),
        iter: 30);

    [Fact]
    public async Task Parquet_comes_back_with_every_value()
    {
        foreach (var table in ExportTables.All)
        {
            using var stream = new MemoryStream();
            await ParquetExport.WriteAsync(stream, table, [Exported.Norland], TestContext.Current.CancellationToken);
            stream.Position = 0;
            await using var parquet = await ParquetReader.CreateAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
            using var group = parquet.OpenRowGroupReader(0);
            var rows = table.Rows(Exported.Norland).ToList();
            Assert.Equal(rows.Count, group.RowCount);
            foreach (var (field, column) in parquet.Schema.DataFields.Zip(Enumerable.Range(0, table.Columns.Count)))
            {
                Assert.Equal(table.Columns[column].Name, field.Name);
                if (table.Columns[column].Type != typeof(string)) continue;
                var values = new string?[rows.Count];
                await group.ReadAsync(field, values!, cancellationToken: TestContext.Current.CancellationToken);
                Assert.Equal(rows.Select(row => (string?)row[column]), values);
            }
        }
    }

    [Fact]
    public void Brat_points_at_the_words_that_it_quotes() => Exported.Any.Where(report => !report.Report.Document.Content.Any(char.IsSurrogate)).Select(Gen.Const(Exported.Norland), (any, fixedOne) => (any, fixedOne)).Sample(
        pair => Assert.All([pair.any, pair.fixedOne], report =>
        {
            var points = report.Report.Document.Content.EnumerateRunes().ToArray();
            var lines = BratExport.Format(report).Split('\n').Where(line => line.StartsWith('T')).Select(line => line.Split('\t'));
            Assert.All(lines, line =>
            {
                var pieces = line[1][(line[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(piece => piece.Split(' ').Select(int.Parse).ToArray());
                var quoted = pieces.Select(piece => string.Concat(points[piece[0]..piece[1]].Select(point => point.ToString())));
                Assert.Equal(string.Join(' ', quoted), string.Join('\t', line[2..]));
            });
        }),
        iter: 30);

    [Fact]
    public void A_dna_file_comes_back_with_its_positions()
    {
        var path = Path.Combine(_folder.FullName, "talks.dna");
        DnaExport.Write(path, [Exported.Norland]);
        var items = ReportIntake.Find(new IntakeRequest([path], false, new ReportFacts(), () => Stream.Null), TestContext.Current.CancellationToken).Select(pending => pending.Take(TestContext.Current.CancellationToken)).ToList();
        var taken = Assert.IsType<TakenReport>(Assert.Single(items));
        Assert.Equal(Exported.Norland.Report.Document.Content, taken.Report.Document.Content);
        Assert.Equal(
            Exported.Norland.Reading.Positions.Select(position => (position.Holder, position.HolderParty, position.Act, position.Target, position.Content)),
            taken.Coded!.Positions.Select(position => (position.Holder, position.HolderParty, position.Act, position.Target, position.Content)));
    }

    [Fact]
    public void Plover_rows_are_imported_again()
    {
        var path = Path.Combine(_folder.FullName, "moves.tsv");
        using (var text = new StreamWriter(path)) PloverExport.Write(text, [Exported.Norland]);
        var taken = Assert.IsType<TakenEvent>(Assert.Single(EventFile.Read(path, TestContext.Current.CancellationToken)));
        Assert.Equal(new CodedEvent(new DateOnly(2031, 4, 18), "Norland", "Sudmark", "12", "polecat:norland-1"), taken.Event);
    }

    private static string Unescaped(string cell) => cell.Length > 1 && cell[0] == '\'' && "=+-@\t\r\n".Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;

    private static Report Taken(string path) => ((TakenReport)ReportIntake.Find(new IntakeRequest([path], false, new ReportFacts(), () => Stream.Null), TestContext.Current.CancellationToken).Single().Take(TestContext.Current.CancellationToken)).Report;
}
