using Parley.Readers.Positions;
using Parley.Talks;

namespace Parley.Readers.Tests.Positions;

public sealed class QualifiersTests
{
    [Theory]
    [InlineData("Peru may accept the offer.", "may")]
    [InlineData("Peru reportedly accepted the offer.", "reportedly")]
    [InlineData("Peru accepted the offer.", null)]
    public void A_hedge_is_kept(string text, string? hedge) =>
        Assert.Contains(hedge, Of(text, "the offer").Select(position => position.Hedge?.In(text).ToString()));

    [Theory]
    [InlineData("Peru would accept the offer if the ban is lifted.", "if the ban is lifted")]
    [InlineData("Peru accepted the offer.", null)]
    public void A_condition_is_kept(string text, string? condition) =>
        Assert.Contains(condition, Of(text, "the offer").Select(position => position.Condition?.In(text).ToString()));

    [Theory]
    [InlineData("Peru rejected the lower duties on copper.", "tariffs")]
    [InlineData("Peru rejected the plan to cut the trade deficit.", "trade balance")]
    [InlineData("The union rejected a wage increase of two pct.", "wages")]
    [InlineData("Peru rejected the vegetable oil tax.", "agriculture")]
    [InlineData("Peru rejected the oil tax.", "oil")]
    [InlineData("Peru rejected the lower oil production.", "oil output")]
    [InlineData("Peru criticised the business environment.", null)]
    [InlineData("Peru rejected a dialogue with the union.", "procedure of the talks")]
    [InlineData("Peru welcomed the plan, its reforms, and the efforts of schools to teach children to promote dialogue.", null)]
    [InlineData("Peru welcomed interfaith dialogue.", null)]
    [InlineData("Peru rejected a pact on artificial intelligence.", "technology")]
    [InlineData("Peru rejected the song.", null)]
    public void Contents_that_speak_of_the_same_thing_have_the_same_issue(string text, string? issue) =>
        Assert.Contains(issue, Of(text, "").Select(position => position.Issue));

    private static IEnumerable<Position> Of(string text, string content)
    {
        var scene = PositionReader.Propose(Readers.Understand(text));
        return scene.Candidates.Select(candidate => PositionReader.ToPosition(scene, candidate, 1))
            .Where(position => position.Content.In(text).Contains(content, StringComparison.Ordinal));
    }
}
