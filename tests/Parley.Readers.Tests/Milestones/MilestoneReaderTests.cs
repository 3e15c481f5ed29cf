using Parley.Talks;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Readers.Tests.Milestones;

public sealed class MilestoneReaderTests
{
    private static readonly ReportReader Reader = ReportReader.Load();

    public static TheoryData<string> Examples => ExampleLines.Of("Milestones", "milestones.txt");

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_sentence_tells_its_milestones(string example)
    {
        var (sentence, expected) = ExampleLines.Parse(example);
        var found = Read(sentence).Select(milestone => $"{milestone.Date} | {ValueName.Of(milestone.Kind)}");
        Assert.Equal(expected, string.Join(" || ", found) is { Length: > 0 } described ? described : "none");
    }

    [Fact]
    public void A_point_told_twice_is_one_item() =>
        Assert.Single(Read("The duties take effect on July 1.\n\nNobody doubts that the duties will take effect on July 1."));

    private static ValueList<Milestone> Read(string text) => Reader.Read(new Report("report", new TextDocument(text), new DateOnly(2019, 5, 10))).Milestones;
}
