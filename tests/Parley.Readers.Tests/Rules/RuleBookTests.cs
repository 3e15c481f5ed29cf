using System.Reflection;
using System.Text.RegularExpressions;
using Parley.Readers.Rules;
using Parley.Talks;

namespace Parley.Readers.Tests.Rules;

/// <summary>Every rule is tested by its own documentation: its hit is read, its near miss is not.</summary>
public sealed partial class RuleBookTests
{
    public static TheoryData<string> Names => [.. RuleBook.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_hit_is_read(string name)
    {
        var rule = Find(name);
        var items = ReadItem.Of(rule.Topic, rule.Hit.Text);
        Assert.True(
            items.Any(item => item.Words == rule.Hit.Item && (rule.ReadsParts || item.Rule == name)),
            $"'{rule.Hit.Item}' is not among {string.Join("; ", items)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_near_miss_is_not(string name)
    {
        var rule = Find(name);
        var items = ReadItem.Of(rule.Topic, rule.NearMiss.Text);
        Assert.DoesNotContain(items, item => item.Words == rule.Hit.Item);
        if (rule.NearMiss.Item is { } other) Assert.True(items.Any(item => item.Words == other), $"'{other}' is not among {string.Join("; ", items)}");
        else Assert.DoesNotContain(items, item => rule.ReadsParts || item.Rule == name);
    }

    [Fact]
    public void Every_rule_that_documents_itself_is_in_the_book()
    {
        var documented =
            from type in typeof(RuleBook).Assembly.GetTypes()
            where !type.IsInterface && type.GetProperty("Rule", BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)?.PropertyType == typeof(Rule)
            select type.FullName;
        Assert.Equal(documented.Count(), RuleBook.All.Count);
    }

    [Fact]
    public void Names_are_unique_and_made_of_topic_and_word()
    {
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Name).Distinct().Count());
        Assert.All(RuleBook.All, rule => Assert.Matches(NamePattern(), rule.Name));
    }

    [Fact]
    public void Whatever_is_read_says_by_which_rule_and_from_which_words()
    {
        const string Text = "The trade talks are deadlocked, stalled and at an impasse; no progress was made in the dispute. Peru urged Chile on Friday to lower its duties on copper, and will impose a levy on Chilean wine from July 1. "
            + "Chilean Trade Minister Ana Robles said Chile would not accept the proposal. The two ministers will meet in Lima on May 20.";
        var reading = Readers.Read(Text);
        Evidence[] evidences =
        [
            .. reading.Attributions.Select(item => item.Evidence), .. reading.Positions.Select(item => item.Evidence), .. reading.Meetings.Select(item => item.Evidence),
            .. reading.Pressure.Select(item => item.Evidence), .. reading.Milestones.Select(item => item.Evidence), reading.Outlook.Evidence!,
        ];
        Assert.All(evidences, evidence => Assert.Contains(evidence.Rule, RuleBook.All.Select(rule => rule.Name)));
        Assert.All(evidences, evidence => Assert.NotEmpty(evidence.Words));
        Assert.All(evidences, evidence => Assert.All(evidence.Words, word => Assert.True(evidence.Span.Contains(word))));
        Assert.Equal(6, evidences.Select(evidence => evidence.Rule![..evidence.Rule!.IndexOf('/')]).Distinct().Count());
    }

    private static Rule Find(string name) => RuleBook.All.Single(rule => rule.Name == name);

    [GeneratedRegex("^[a-z]+/[a-z-]+$")]
    private static partial Regex NamePattern();
}
