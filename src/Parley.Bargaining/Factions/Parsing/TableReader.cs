using System.Collections.Immutable;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Factions.Parsing;

/// <summary>Reads what options of several issues bring together: <c>interactions</c> of two issues, and <c>tables</c> of more, a row for each combination.</summary>
internal sealed class TableReader(GameNodes nodes, ImmutableArray<BargainingIssue> issues)
{
    public IEnumerable<UtilityTable> Read(YamlMappingNode faction) =>
        nodes.Items(faction, "interactions").Select(Interaction).Concat(nodes.Items(faction, "tables").Select(Table));

    private UtilityTable Interaction(YamlNode node)
    {
        var mapping = nodes.Mapping(node, "issues", "values");
        var places = Issues(mapping);
        if (places.Length != 2) throw nodes.Fault(mapping, "an interaction is between two issues; name two, or write a table.");
        var cells = Cells(mapping, places, Rational.Zero);
        foreach (var (first, row) in nodes.Names(nodes.Need(mapping, "values", "for an option of the first issue, what options of the second add")).Children)
        {
            foreach (var (second, value) in nodes.Names(row).Children) cells[Cell(places, [first, second])] = nodes.Number(value);
        }

        return new(places, [.. cells]);
    }

    private UtilityTable Table(YamlNode node)
    {
        var mapping = nodes.Mapping(node, "issues", "rows", "otherwise");
        var places = Issues(mapping);
        var cells = Cells(mapping, places, nodes.Number(mapping, "otherwise", Rational.Zero, _ => true, ""));
        var seen = new HashSet<int>();
        foreach (var row in nodes.List(mapping, "rows"))
        {
            if (row is not YamlSequenceNode { Children: var columns } || columns.Count != places.Length + 1) throw nodes.Fault(row, $"a row has {places.Length + 1} columns: an option of each issue, and what they bring together.");
            var cell = Cell(places, [.. columns.Take(places.Length)]);
            if (!seen.Add(cell)) throw nodes.Fault(row, "these options have a row already; take one out.");
            cells[cell] = nodes.Number(columns[^1]);
        }

        return new(places, [.. cells]);
    }

    private ImmutableArray<int> Issues(YamlMappingNode table)
    {
        string[] names = [.. issues.Select(issue => issue.Name)];
        var places = nodes.List(table, "issues").Select(issue => nodes.Place(issue, names, "issue")).ToImmutableArray();
        if (places.Length < 2) throw nodes.Fault(table, "what one issue brings belongs under 'values'; name two issues or more here.");
        nodes.Unlike(table, "issues", places.Select(place => names[place]));
        return places;
    }

    private Rational[] Cells(YamlNode node, ImmutableArray<int> places, Rational value)
    {
        var count = places.Aggregate(1.0, (product, place) => product * issues[place].Options.Count);
        if (count > Bundler.MostCombinations) throw nodes.Fault(node, $"these issues have {count:0} combinations, and at most {Bundler.MostCombinations} can be looked at together; name fewer issues.");
        var cells = new Rational[(int)count];
        Array.Fill(cells, value);
        return cells;
    }

    private int Cell(ImmutableArray<int> places, IReadOnlyList<YamlNode> options) => places.Index().Aggregate(
        0, (cell, place) => (cell * issues[place.Item].Options.Count) + nodes.Place(options[place.Index], issues[place.Item].Options, $"option of '{issues[place.Item].Name}'"));
}
