using Parley.Bargaining.Factions;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Tests.Factions;

public sealed class ConcessionFinderTests
{
    [Fact]
    public void Steps_between_ordered_options_and_changes_of_others_bring_what_looking_at_every_deal_tells() => Gen.Select(Games.Any, Gen.Bool.Array[3]).Sample(
        (any, ordered) =>
        {
            var game = any with { Issues = [.. any.Issues.Select((issue, place) => issue with { IsOrdered = ordered[place] })] };
            var told = GameAnalysis.Of(game, CancellationToken.None).Concessions.ToDictionary(concession => (concession.Issue, concession.From, concession.To));
            foreach (var (place, issue) in game.Issues.Index())
            {
                foreach (var (from, to) in Pairs(issue.Options.Count))
                {
                    var gains = Gains(game, place, from, to);
                    var isTold = told.Remove((issue.Name, issue.Options[from], issue.Options[to]), out var concession);
                    Assert.Equal(gains.Count > 0 && (issue.IsOrdered ? to == from + 1 : to > from), isTold);
                    if (isTold) Assert.Equal(Enumerable.Range(0, game.Factions.Length).Select(faction => (gains.Min(gain => gain[faction]), gains.Max(gain => gain[faction]))), concession!.Gains);
                }
            }

            Assert.Empty(told);
        },
        iter: 500);

    private static IEnumerable<(int From, int To)> Pairs(int options) => from left in Enumerable.Range(0, options) from right in Enumerable.Range(0, options) select (left, right);

    /// <summary>What each faction gains where a deal settles one issue otherwise and nothing else.</summary>
    private static List<Rational[]> Gains(TwoLevelGame game, int issue, int from, int to)
    {
        var gains = from deal in Games.DealsOf(game)
                    where deal[issue] == @from
                    let other = (int[])[.. deal[..issue], to, .. deal[(issue + 1)..]]
                    where game.Linkages.All(linkage => linkage.Allows(place => other[place]))
                    select game.Factions.Select((_, faction) => Games.Worth(game, faction, other) - Games.Worth(game, faction, deal)).ToArray();
        return [.. gains];
    }
}
