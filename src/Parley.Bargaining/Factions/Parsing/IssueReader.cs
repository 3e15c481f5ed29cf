using System.Collections.Immutable;
using Parley.Bargaining.Formats.NegMas;
using Parley.Bargaining.Scenarios;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Factions.Parsing;

/// <summary>Reads what is negotiated about, and the options of two issues that only go together.</summary>
internal sealed class IssueReader(GameNodes nodes)
{
    private const int MostIssues = 1000;
    private const int MostOptions = 10_000;

    public ImmutableArray<BargainingIssue> Issues(YamlMappingNode root)
    {
        var list = nodes.List(root, "issues");
        if (list.Count == 0) throw nodes.Fault(root, "there are no issues; list one or more.");
        if (list.Count > MostIssues) throw nodes.Fault(list[MostIssues], $"there are {list.Count} issues, and at most {MostIssues} can be taken; join or leave out some.");
        var issues = list.Select(issue => Issue(nodes.Mapping(issue, "name", "options", "ordered"))).ToImmutableArray();
        if (issues.Sum(issue => issue.Options.Count) > MostOptions) throw nodes.Fault(root, $"there are more than {MostOptions} options; leave out issues, or options of them.");
        nodes.Unlike(root, "issues", issues.Select(issue => issue.Name));
        return issues;
    }

    /// <summary>The linkages: each two issues, with an option of each.</summary>
    public ImmutableArray<OptionLinkage> Linkages(YamlMappingNode root, ImmutableArray<BargainingIssue> issues)
    {
        var tied = new Dictionary<OptionPlace, HashSet<OptionPlace>>();
        var linkages = ImmutableArray.CreateBuilder<OptionLinkage>();
        foreach (var node in nodes.Items(root, "linkages"))
        {
            var places = nodes.Names(node).Children.Select(child => Place(child.Key, child.Value, issues)).ToArray();
            if (places.Length != 2) throw nodes.Fault(node, "a linkage ties two options; name two issues, each with its option.");
            linkages.Add(new(places[0], places[1]));
            Tie(node, issues, tied, linkages[^1]);
        }

        return linkages.ToImmutable();
    }

    /// <summary>The option of an issue, by their names.</summary>
    public OptionPlace Place(YamlNode issue, YamlNode option, ImmutableArray<BargainingIssue> issues)
    {
        var place = nodes.Place(issue, [.. issues.Select(known => known.Name)], "issue");
        return new(place, nodes.Place(option, issues[place].Options, $"option of '{issues[place].Name}'"));
    }

    private void Tie(YamlNode node, ImmutableArray<BargainingIssue> issues, Dictionary<OptionPlace, HashSet<OptionPlace>> tied, OptionLinkage linkage)
    {
        var all = tied.GetValueOrDefault(linkage.First, [linkage.First]).Union(tied.GetValueOrDefault(linkage.Second, [linkage.Second])).ToHashSet();
        if (all.GroupBy(place => place.Issue).FirstOrDefault(places => places.Count() > 1) is { } circle)
        {
            var options = circle.Select(place => $"'{issues[place.Issue].Options[place.Option]}'");
            throw nodes.Fault(node, $"linkages lead in a circle to {string.Join(" and ", options)} of '{issues[circle.Key].Name}' at once, so that neither could be agreed; take one out.");
        }

        foreach (var place in all) tied[place] = all;
    }

    private BargainingIssue Issue(YamlMappingNode node)
    {
        var options = nodes.List(node, "options").Select(nodes.Text).ToArray();
        if (options.Length == 0) throw nodes.Fault(node, "the issue has no options; list one or more.");
        nodes.Unlike(node, "options", options);
        return new(nodes.Name(node), [.. options], NegMasNodes.Find(node, "ordered") is not { } ordered || nodes.Truth(ordered));
    }
}
