using System.Collections.Immutable;
using Parley.Bargaining.Formats.NegMas;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Factions.Parsing;

/// <summary>Reads means of pressure with their schedules, and what a unit of each does to a faction.</summary>
internal sealed class PressureReader(GameNodes nodes)
{
    public ImmutableArray<PressureMeasure> Measures(YamlMappingNode root)
    {
        var measures = nodes.Items(root, "pressure").Select(Measure).ToImmutableArray();
        nodes.Unlike(root, "measures of pressure", measures.Select(measure => measure.Name));
        return measures;
    }

    public ImmutableArray<PressureEffect> Effects(YamlMappingNode faction, ImmutableArray<PressureMeasure> measures, ImmutableArray<BargainingIssue> issues)
    {
        if (NegMasNodes.Find(faction, "pressed") is not { } pressed) return [];
        string[] names = [.. measures.Select(measure => measure.Name)];
        return [.. nodes.Names(pressed).Children.Select(effect => Effect(names[nodes.Place(effect.Key, names, "measure of pressure")], nodes.Mapping(effect.Value, "reservation", "values"), issues))];
    }

    private PressureMeasure Measure(YamlNode node)
    {
        var mapping = nodes.Mapping(node, "name", "unit", "level", "schedule");
        var name = nodes.Name(mapping);
        if (name == "week") throw nodes.Fault(mapping, "'week' is the name of time itself; give the measure another.");
        return new(name, nodes.Text(nodes.Need(mapping, "unit", "what its level counts, such as 'percent'")), Schedule(mapping));
    }

    private ImmutableArray<ScheduledLevel> Schedule(YamlMappingNode measure)
    {
        var (level, schedule) = (NegMasNodes.Find(measure, "level"), NegMasNodes.Find(measure, "schedule"));
        if (level is null == schedule is null) throw nodes.Fault(measure, "give a measure either 'level: NUMBER', or 'schedule: {WEEK: LEVEL, ...}'.");
        if (level is not null) return [new(0, nodes.Number(level))];
        var steps = nodes.Names(schedule!).Children.Select(step => new ScheduledLevel(nodes.Week(step.Key), nodes.Number(step.Value))).ToImmutableArray();
        return steps.Zip(steps.Skip(1)).All(pair => pair.First.Week < pair.Second.Week) ? steps : throw nodes.Fault(schedule!, "the weeks of a schedule ascend; put them in order.");
    }

    private PressureEffect Effect(string measure, YamlMappingNode node, ImmutableArray<BargainingIssue> issues)
    {
        var values = ImmutableDictionary.CreateBuilder<OptionPlace, Rational>();
        if (NegMasNodes.Find(node, "values") is { } given)
        {
            foreach (var (issue, options) in nodes.Names(given).Children)
            {
                foreach (var (option, value) in nodes.Names(options).Children) values[new IssueReader(nodes).Place(issue, option, issues)] = nodes.Number(value);
            }
        }

        return new(measure, nodes.Number(node, "reservation", Rational.Zero, _ => true, ""), values.ToImmutable());
    }
}
