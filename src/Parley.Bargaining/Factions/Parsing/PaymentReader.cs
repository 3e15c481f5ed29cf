using System.Collections.Immutable;
using Parley.Bargaining.Fractions;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Factions.Parsing;

/// <summary>Reads who may pay whom: <c>{from: NAME, to: NAME, most: AMOUNT, rate: SHARE}</c>, the names those of sides or factions.</summary>
internal sealed class PaymentReader(GameNodes nodes, ImmutableArray<BargainingSide> sides)
{
    public ImmutableArray<SidePayment> Read(YamlMappingNode root) => [.. nodes.Items(root, "payments").Select(Payment)];

    private SidePayment Payment(YamlNode node)
    {
        var payment = nodes.Mapping(node, "from", "to", "most", "rate");
        var (from, to) = (nodes.Need(payment, "from", "the side or faction that pays"), nodes.Need(payment, "to", "the side or faction that is paid"));
        var (payers, receivers) = (Places(from), Places(to));
        if (payers.Intersect(receivers).Any()) throw nodes.Fault(payment, "nobody pays himself; name two that are apart.");
        nodes.Need(payment, "most", "as much may be paid");
        return new(
            nodes.Text(from),
            nodes.Text(to),
            payers,
            receivers,
            nodes.Number(payment, "most", Rational.One, most => most > Rational.Zero, "the most that may be paid is above 0"),
            nodes.Number(payment, "rate", Rational.One, rate => rate > Rational.Zero, "a rate, what a point paid is worth to those who are paid, is above 0"));
    }

    /// <summary>The places, among all factions, of a side's factions or of a faction.</summary>
    private ImmutableArray<int> Places(YamlNode node)
    {
        var factions = sides.SelectMany(side => side.Factions.Select(faction => (Side: side.Name, faction.Name))).ToArray();
        var name = nodes.Text(node);
        ImmutableArray<int> places = [.. factions.Index().Where(faction => faction.Item.Side == name).Select(faction => faction.Index)];
        return places.Length > 0 ? places : [nodes.Place(node, [.. sides.Select(side => side.Name), .. factions.Select(faction => faction.Name)], "side or faction") - sides.Length];
    }
}
