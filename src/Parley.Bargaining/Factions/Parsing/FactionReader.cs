using System.Collections.Immutable;
using Parley.Bargaining.Formats.NegMas;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Factions.Parsing;

/// <summary>Reads a side of the table and its factions.</summary>
internal sealed class FactionReader(GameNodes nodes, ImmutableArray<BargainingIssue> issues, ImmutableArray<PressureMeasure> measures)
{
    private readonly string[] _names = [.. issues.Select(issue => issue.Name)];
    private readonly TableReader _tables = new(nodes, issues);

    public BargainingSide Side(YamlNode node)
    {
        var side = nodes.Mapping(node, "name", "consent", "quota", "leader", "veto", "discount", "factions");
        var discount = Discount(side, Rational.One);
        var factions = nodes.List(side, "factions").Select(faction => Faction(faction, discount)).ToImmutableArray();
        if (factions.Length == 0) throw nodes.Fault(side, "the side has no factions; list one or more.");
        return new(nodes.Name(side), factions, new ConsentReader(nodes).Read(side, [.. factions.Select(faction => faction.Name)]));
    }

    private BargainingFaction Faction(YamlNode node, Rational discount)
    {
        var faction = nodes.Mapping(node, "name", "weight", "reservation", "discount", "weights", "values", "interactions", "tables", "pressed");
        ImmutableArray<UtilityTable> tables = [.. _tables.Read(faction)];
        return new(
            nodes.Name(faction),
            nodes.Number(faction, "weight", Rational.One, weight => weight > Rational.Zero, "a weight is above 0, or left out for 1"),
            nodes.Number(nodes.Need(faction, "reservation", "what the faction would walk away with")),
            Values(faction, tables))
        {
            Tables = tables,
            Discount = Discount(faction, discount),
            Pressed = new PressureReader(nodes).Effects(faction, measures, issues),
        };
    }

    private Rational Discount(YamlMappingNode node, Rational without) =>
        nodes.Number(node, "discount", without, share => share > Rational.Zero && share <= Rational.One, "a discount is the share of a deal's worth that is left a week later, above 0 and at most 1");

    private ImmutableArray<ImmutableArray<Rational>> Values(YamlMappingNode faction, ImmutableArray<UtilityTable> tables)
    {
        var values = NegMasNodes.Find(faction, "values") switch
        {
            YamlMappingNode map => map,
            null when tables.SelectMany(table => table.Issues).Distinct().Count() == issues.Length => new YamlMappingNode(),
            var other => throw nodes.Fault(other ?? faction, "'values' are missing: for each issue, what each option is worth to the faction."),
        };
        foreach (var (key, _) in values.Children) nodes.Place(key, _names, "issue");
        var weights = Weights(faction);
        return [.. issues.Select((issue, place) => Options(faction, values, issue, tables.Any(table => table.Issues.Contains(place))).Select(value => weights[place] * value).ToImmutableArray())];
    }

    private Rational[] Weights(YamlMappingNode faction)
    {
        var weights = new Rational[issues.Length];
        Array.Fill(weights, Rational.One);
        if (NegMasNodes.Find(faction, "weights") is not { } given) return weights;
        Array.Fill(weights, Rational.Zero);
        foreach (var (issue, weight) in nodes.Names(given).Children) weights[nodes.Place(issue, _names, "issue")] = nodes.Number(weight);
        var sum = weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
        return sum == Rational.One ? weights : throw nodes.Fault(given, $"the weights of the issues add up to {sum}, not to 1; correct them, or leave 'weights' out.");
    }

    /// <summary>What the options of an issue are worth; nothing where only tables tell.</summary>
    private IEnumerable<Rational> Options(YamlMappingNode faction, YamlMappingNode values, BargainingIssue issue, bool isInTable)
    {
        if (NegMasNodes.Find(values, issue.Name) is not { } given)
        {
            return isInTable ? issue.Options.Select(_ => Rational.Zero) : throw nodes.Fault(values.Children.Count > 0 ? values : faction, $"issue '{issue.Name}' is missing; say what each of its options is worth.");
        }

        var table = nodes.Names(given);
        foreach (var (key, _) in table.Children) nodes.Place(key, issue.Options, "option");
        return issue.Options.Select(option => nodes.Number(NegMasNodes.Find(table, option) ?? throw nodes.Fault(table, $"option '{option}' of '{issue.Name}' is missing; say what it is worth."))).ToList();
    }
}
