using System.Collections.Immutable;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Tests.Factions;

/// <summary>Random small games with every part that a game can have, and what each deal is worth by the book.</summary>
internal static class Games
{
    private static readonly Gen<Rational> Points = Gen.Int[-3, 6].Select(value => Rational.FromInteger(value));

    /// <summary>Games of two or three sides with up to three factions each, up to three issues with up to three options, full of ties.</summary>
    public static Gen<TwoLevelGame> Any { get; } =
        from sizes in Gen.Int[1, 3].Array[1, 3]
        from sides in Side(sizes).Array[2, 3]
        from level in Gen.Int[0, 2]
        from week in Gen.Int[0, 2]
        from linkages in Linkage(sizes).Array[0, sizes.Length > 1 ? 1 : 0]
        from rate in Gen.Int[1, 3]
        from most in Gen.Int[1, 4]
        select Build(sizes, sides, level, week, linkages, Rational.Of(rate, 2), most);

    /// <summary>A game of two sides with one faction each, whose random gains hardly ever add up alike.</summary>
    /// <param name="issues">How many issues.</param>
    /// <param name="options">How many options each has.</param>
    /// <param name="scale">Above all gains.</param>
    /// <param name="share">The share of the most that it could gain from which on a faction accepts.</param>
    public static TwoLevelGame Wide(int issues, int options, int scale, double share)
    {
        var random = new Random(12);
        return new("wide", [.. Enumerable.Range(0, issues).Select(issue => new BargainingIssue($"i{issue}", [.. Enumerable.Range(0, options).Select(option => $"o{option}")]))], [Side("left"), Side("right")]);

        BargainingSide Side(string name)
        {
            ImmutableArray<ImmutableArray<Rational>> values = [.. Enumerable.Range(0, issues).Select(_ => Enumerable.Range(0, options).Select(_ => Rational.FromInteger(random.Next(scale))).ToImmutableArray())];
            var most = values.Aggregate(Rational.Zero, (sum, gains) => sum + gains.Max());
            var faction = new BargainingFaction($"{name} wing", Rational.One, Rational.FromInteger((long)(share * most.ToDouble())), values);
            return new(name, [faction], new(ConsentKind.Unanimity, Rational.One, 0, []));
        }
    }

    /// <summary>Every deal that linkages allow, by the numbers of the options.</summary>
    public static List<int[]> DealsOf(TwoLevelGame game)
    {
        IEnumerable<int[]> deals = [[]];
        foreach (var issue in game.Issues) deals = deals.SelectMany(deal => Enumerable.Range(0, issue.Options.Count).Select(option => (int[])[.. deal, option]));
        return [.. deals.Where(deal => game.Linkages.All(linkage => linkage.Allows(issue => deal[issue])))];
    }

    /// <summary>What a deal is worth to a faction in the game's week.</summary>
    public static Rational Worth(TwoLevelGame game, int place, int[] deal)
    {
        var faction = game.Factions[place];
        var level = game.Measures[0].LevelIn(game.Week);
        var sum = Rational.Zero;
        foreach (var (issue, option) in deal.Index())
        {
            sum += faction.Values[issue][option];
            foreach (var effect in faction.Pressed) sum += level * effect.Values.GetValueOrDefault(new(issue, option), Rational.Zero);
        }

        foreach (var table in faction.Tables) sum += table.Cells[(deal[table.Issues[0]] * game.Issues[table.Issues[1]].Options.Count) + deal[table.Issues[1]]];
        for (var week = 0; week < game.Week; week++) sum *= faction.Discount;
        return sum;
    }

    /// <summary>What a faction would walk away with in the game's week.</summary>
    public static Rational Reservation(TwoLevelGame game, int place) =>
        game.Factions[place].Pressed.Aggregate(game.Factions[place].Reservation, (sum, effect) => sum + (effect.Reservation * game.Measures[0].LevelIn(game.Week)));

    /// <summary>Whether a faction accepts a deal in the game's week.</summary>
    public static bool Accepts(TwoLevelGame game, int place, int[] deal) => Worth(game, place, deal) >= Reservation(game, place);

    /// <summary>A deal in words.</summary>
    public static string Name(TwoLevelGame game, int[] deal) => string.Join("; ", deal.Index().Select(settled => $"{game.Issues[settled.Index].Name}: {game.Issues[settled.Index].Options[settled.Item]}"));

    /// <summary>A deal in words.</summary>
    public static string Name(Deal deal) => string.Join("; ", deal.Settled.Select(settled => $"{settled.Key}: {settled.Value}"));

    private static Gen<OptionLinkage> Linkage(int[] sizes) =>
        from first in Gen.Int[0, Math.Max(0, sizes.Length - 2)]
        from option in Gen.Int[0, sizes[first] - 1]
        from other in Gen.Int[0, sizes[Math.Min(first + 1, sizes.Length - 1)] - 1]
        select new OptionLinkage(new(first, option), new(Math.Min(first + 1, sizes.Length - 1), other));

    private static Gen<BargainingSide> Side(int[] sizes) =>
        from factions in Faction(sizes).Array[1, 3]
        from kind in Gen.Int[0, 3]
        from hasVeto in Gen.Bool
        select new BargainingSide("", [.. factions], new((ConsentKind)kind, Rational.Of(1, 3), 0, hasVeto ? [factions.Length - 1] : []));

    private static Gen<BargainingFaction> Faction(int[] sizes) =>
        from values in Points.Array[sizes.Sum()]
        from reservation in Gen.Int[-2, 10]
        from weight in Gen.Int[1, 3]
        from discount in Gen.Int[1, 2]
        from pressed in Gen.Int[-1, 1]
        from moved in Gen.Int[-1, 1]
        from cells in Points.Array[sizes[0] * sizes[^1]]
        from hasTable in Gen.Bool
        select new BargainingFaction("", Rational.FromInteger(weight), Rational.FromInteger(reservation), Split(sizes, values))
        {
            Discount = Rational.Of(discount, 2),
            Pressed = [new("strike", Rational.FromInteger(pressed), ImmutableDictionary<OptionPlace, Rational>.Empty.Add(new(0, 0), Rational.FromInteger(moved)))],
            Tables = hasTable && sizes.Length > 1 ? [new([0, sizes.Length - 1], [.. cells])] : [],
        };

    private static ImmutableArray<ImmutableArray<Rational>> Split(int[] sizes, Rational[] values) =>
        [.. sizes.Select((size, issue) => values.Skip(sizes.Take(issue).Sum()).Take(size).ToImmutableArray())];

    private static TwoLevelGame Build(int[] sizes, BargainingSide[] sides, int level, int week, OptionLinkage[] linkages, Rational rate, int most)
    {
        var issues = sizes.Select((size, issue) => new BargainingIssue($"i{issue}", [.. Enumerable.Range(0, size).Select(option => $"o{option}")])).ToImmutableArray();
        var named = sides.Select((side, place) => side with { Name = $"s{place}", Factions = [.. side.Factions.Select((faction, i) => faction with { Name = $"f{place}.{i}" })] }).ToImmutableArray();
        var game = new TwoLevelGame("random", issues, named)
        {
            Measures = [new("strike", "days", [new(1, Rational.FromInteger(level))])],
            Week = week,
            Linkages = [.. linkages],
            Payments = [new("s1", "s0", [.. Enumerable.Range(named[0].Factions.Length, named[1].Factions.Length)], [.. Enumerable.Range(0, named[0].Factions.Length)], Rational.FromInteger(most), rate)],
        };
        return DealsOf(game).Count > 0 ? game : game with { Linkages = [] };
    }
}
