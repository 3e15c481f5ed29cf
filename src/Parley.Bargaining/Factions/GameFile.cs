using Parley.Bargaining.Factions.Parsing;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Formats.NegMas;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Factions;

/// <summary>Reads a bargaining file: YAML with issues, and sides with their factions and whose consent binds them.</summary>
public static class GameFile
{
    private const int MostFactions = 62;

    /// <summary>The game in a file; null when the path is no YAML file with <c>sides</c>.</summary>
    /// <exception cref="ScenarioException">It is one and something in it is wrong; the message says where and what to do.</exception>
    public static TwoLevelGame? Read(string path) => Read(ScenarioFiles.Open(path));

    internal static TwoLevelGame? Read(ScenarioFiles files) =>
        files.IsFile && Path.GetExtension(files.Path).ToUpperInvariant() is ".YAML" or ".YML" ? Read(files.Path, files.Texts[0].Value) : null;

    internal static TwoLevelGame? Read(string path, string text)
    {
        if (NegMasNodes.Parse(path, text) is not { } root || NegMasNodes.Find(root, "sides") is not { } sides) return null;
        var nodes = new GameNodes(path);
        nodes.Mapping(root, "name", "week", "issues", "linkages", "pressure", "payments", "sides");
        var reader = new IssueReader(nodes);
        var issues = reader.Issues(root);
        var factions = new FactionReader(nodes, issues, new PressureReader(nodes).Measures(root));
        var game = new TwoLevelGame(
            NegMasNodes.Find(root, "name") is { } name ? nodes.Text(name) : Path.GetFileNameWithoutExtension(path), issues, [.. nodes.List(root, "sides").Select(factions.Side)])
        {
            Linkages = reader.Linkages(root, issues),
            Measures = new PressureReader(nodes).Measures(root),
            Week = NegMasNodes.Find(root, "week") is { } week ? nodes.Week(week) : 0,
        };
        Check(nodes, sides, game);
        return game with { Payments = new PaymentReader(nodes, game.Sides).Read(root) };
    }

    private static void Check(GameNodes nodes, YamlNode sides, TwoLevelGame game)
    {
        if (game.Sides.Length < 2) throw nodes.Fault(sides, "there is but one side; bargaining takes two or more.");
        var names = game.Factions.Select(faction => faction.Name).ToList();
        nodes.Unlike(sides, "sides", game.Sides.Select(side => side.Name));
        nodes.Unlike(sides, "factions", names);
        if (names.Count > MostFactions) throw nodes.Fault(sides, $"there are more than {MostFactions} factions; join those that want the same.");
        nodes.At(sides, () => Bundler.Of(game));
    }
}
