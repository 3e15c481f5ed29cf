using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Parley.Architecture.Tests;

public sealed class ArrowTests
{
    public static TheoryData<string, string> Forbidden =>
        new(from user in House.Plan
            from used in House.Plan.Keys
            where used != user.Key && !user.Value.Contains(used)
            select (user.Key, used));

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_room_uses_only_what_the_plan_allows(string user, string used) => Assert.Empty(Uses(user, used));

    [Fact]
    public void An_arrow_that_is_there_is_seen() => Assert.NotEmpty(Uses("Parley.Talks", "Parley.Text"));

    [Fact]
    public void Every_project_under_src_is_in_the_plan()
    {
        var projects = Directory.EnumerateDirectories(Testing.Repository.PathOf("src")).Select(path => Path.GetFileName(path)!);
        Assert.Equal(House.Plan.Keys.Select(room => room == "parley" ? "Parley.Cli" : room).Order(), projects.Order());
    }

    private static IEnumerable<string> Uses(string user, string used)
    {
        var inUser = Types().That().ResideInAssembly(House.Rooms[user]);
        var inUsed = Types().That().ResideInAssembly(House.Rooms[used]);
        var rule = inUser.Should().NotDependOnAny(inUsed).WithoutRequiringPositiveResults();
        return rule.Evaluate(House.Architecture).Where(result => !result.Passed).Select(result => result.Description);
    }
}
