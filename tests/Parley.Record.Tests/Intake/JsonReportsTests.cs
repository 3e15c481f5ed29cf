using System.Text;
using Parley.Record.Intake;

namespace Parley.Record.Tests.Intake;

public sealed class JsonReportsTests : IDisposable
{
    private readonly Taking _taking = new();

    public void Dispose() => _taking.Dispose();

    [Fact]
    public void An_object_is_a_report()
    {
        var report = Taking.Report(_taking.Write("talks.json", "\uFEFF{\n  \"title\": \"T\",\n  \"text\": \"Norland met Sudmark.\"\n}"));
        Assert.Equal(("talks", "T", "Norland met Sudmark."), (report.Id, report.Title, report.Document.Content));
    }

    [Theory]
    [InlineData("""[{"id":"a","text":"A."}, {"text":"B."}]""")]
    [InlineData("""{"version": [1, {"x": 2}], "reports": [{"id":"a","text":"A."}, {"text":"B."}], "more": 1}""")]
    public void A_list_holds_several(string json) =>
        Assert.Equal([("a", "A."), ("talks-2", "B.")], Taking.All(_taking.Write("talks.json", json)).Select(item => Assert.IsType<TakenReport>(item).Report).Select(report => (report.Id, report.Document.Content)));

    [Fact]
    public void A_bad_item_is_told_by_its_line_and_keeps_no_other_out()
    {
        var path = _taking.Write("talks.json", "[\n{\"text\":\"A.\"},\n\n{\"text\":5},\n{\"text\":\"C.\"}]");
        var items = Taking.All(path);
        Assert.Equal([typeof(TakenReport), typeof(IntakeProblem), typeof(TakenReport)], items.Select(item => item.GetType()));
        Assert.Equal($"{path}:4", ((IntakeProblem)items[1]).Where);
    }

    [Fact]
    public void What_stands_before_damage_is_taken()
    {
        var items = Taking.All(_taking.Write("talks.json", "[{\"text\":\"A.\"},\n{\"text\":"));
        Assert.Equal("A.", Assert.IsType<TakenReport>(items[0]).Report.Document.Content);
        Assert.StartsWith("is not valid JSON (line 2, byte ", Assert.IsType<IntakeProblem>(items[1]).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"text\":\"A.\"}]\n[{\"text\":\"B.\"}]", "is not valid JSON (line 2, byte 1)")]
    [InlineData("[{\"text\":\"A.\"}]{", "is not valid JSON (line 1, byte 16)")]
    [InlineData("[{\"text\":\"A.\"} {\"text\":\"B.\"}]", "is not valid JSON (line 1, byte 16)")]
    [InlineData("{\"reports\": [{\"text\":\"A.\"}], more}", "is not valid JSON (line 1, byte 30)")]
    public void What_stands_behind_the_list_is_not_passed_over(string json, string problem)
    {
        var items = Taking.All(_taking.Write("talks.json", json));
        Assert.IsType<TakenReport>(items[0]);
        Assert.Equal(problem, Assert.IsType<IntakeProblem>(items[^1]).What);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"reports\": []}")]
    public void An_empty_list_is_a_problem(string json) => Assert.Equal("holds no reports", Taking.Problem(_taking.Write("talks.json", json)).What);

    [Fact]
    public void It_is_taken_in_folders_but_not_where_it_belongs_to_a_report()
    {
        _taking.Write("a.txt", "A.");
        _taking.Write("a.gold.json", "{}");
        _taking.Write("a.json", "{}");
        _taking.Write("b.json", """{"text":"B."}""");
        Assert.Equal(["a", "b"], Taking.All(_taking.Root).Select(item => Assert.IsType<TakenReport>(item).Report.Id));
    }

    [Fact]
    public void Damaged_documents_are_reports_or_problems() => Fuzz.Damage(Encoding.UTF8.GetBytes("""[{"id":"a","text":"A."}, {"text":"B\n."}]"""), ".json");
}
