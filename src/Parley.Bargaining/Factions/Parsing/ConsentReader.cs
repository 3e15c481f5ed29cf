using System.Collections.Immutable;
using Parley.Bargaining.Formats.NegMas;
using Parley.Bargaining.Fractions;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Factions.Parsing;

/// <summary>Reads whose consent binds a side: <c>consent: unanimity</c>, <c>majority</c>, <c>quota: 0.6</c> or <c>leader: NAME</c>, and <c>veto: [NAMES]</c>.</summary>
internal sealed class ConsentReader(GameNodes nodes)
{
    public ConsentRule Read(YamlMappingNode side, IReadOnlyList<string> factions)
    {
        ImmutableArray<int> vetoes = [.. nodes.Items(side, "veto").Select(name => Place(name, factions))];
        if (NegMasNodes.Find(side, "leader") is { } leader) return new(ConsentKind.Leader, Rational.One, Place(leader, factions), vetoes);
        if (NegMasNodes.Find(side, "quota") is { } quota) return new(ConsentKind.Quota, Share(quota), 0, vetoes);
        return NegMasNodes.Find(side, "consent") is not { } rule ? new(ConsentKind.Unanimity, Rational.One, 0, vetoes) : nodes.Text(rule) switch
        {
            "unanimity" => new(ConsentKind.Unanimity, Rational.One, 0, vetoes),
            "majority" => new(ConsentKind.Majority, Rational.One, 0, vetoes),
            var other => throw nodes.Fault(rule, $"'{other}' is no rule of consent; write unanimity or majority, or 'quota: 0.6' or 'leader: NAME' instead."),
        };
    }

    private int Place(YamlNode name, IReadOnlyList<string> factions) => nodes.Place(name, factions, "faction of this side");

    private Rational Share(YamlNode quota) => nodes.Number(quota) is var share && share > Rational.Zero && share <= Rational.One
        ? share
        : throw nodes.Fault(quota, $"a quota of {quota} is no share; write one above 0 and at most 1.");
}
