using System.Collections.Immutable;
using Parley.Bargaining.Formats.NegMas;
using Parley.Bargaining.Fractions;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Factions;

/// <summary>Reads whose consent binds a side: <c>consent: unanimity</c>, <c>majority</c>, <c>quota: 0.6</c> or <c>leader: NAME</c>, and <c>veto: [NAMES]</c>.</summary>
internal static class ConsentReader
{
    public static ConsentRule Read(YamlMappingNode side, IReadOnlyList<string> factions, string path)
    {
        var vetoes = NegMasNodes.Find(side, "veto") is YamlSequenceNode names ? names.Children.Select(name => Place(name, factions, path)).ToImmutableArray() : [];
        if (NegMasNodes.Find(side, "leader") is { } leader) return new(ConsentKind.Leader, Rational.One, Place(leader, factions, path), vetoes);
        if (NegMasNodes.Find(side, "quota") is { } quota) return new(ConsentKind.Quota, Share(quota, path), 0, vetoes);
        return NegMasNodes.Text(side, "consent") switch
        {
            null or "unanimity" => new(ConsentKind.Unanimity, Rational.One, 0, vetoes),
            "majority" => new(ConsentKind.Majority, Rational.One, 0, vetoes),
            var other => throw NegMasNodes.Fault(path, NegMasNodes.Find(side, "consent")!, $"'{other}' is no rule of consent; write unanimity or majority, or 'quota: 0.6' or 'leader: NAME' instead."),
        };
    }

    private static int Place(YamlNode name, IReadOnlyList<string> factions, string path) =>
        factions.ToList().IndexOf((name as YamlScalarNode)?.Value ?? "") is var place and >= 0
            ? place
            : throw NegMasNodes.Fault(path, name, $"'{name}' is no faction of this side; it has {string.Join(", ", factions)}.");

    private static Rational Share(YamlNode quota, string path) => NegMasNodes.Number(quota, path) is var share && share > Rational.Zero && share <= Rational.One
        ? share
        : throw NegMasNodes.Fault(path, quota, $"a quota of {quota} is no share; write one above 0 and at most 1.");
}
