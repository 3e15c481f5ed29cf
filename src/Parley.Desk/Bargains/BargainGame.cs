using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;
using Parley.Desk.Records;

namespace Parley.Desk.Bargains;

/// <summary>A game between sides and their factions in its own week, to be looked at from all sides and under other pressure. Safe to share between threads.</summary>
public sealed class BargainGame
{
    private readonly TwoLevelGame _game;

    private BargainGame(TwoLevelGame game) => _game = game;

    /// <summary>What it is called.</summary>
    public string Name => _game.Name;

    /// <summary>The game in a bargaining file.</summary>
    /// <exception cref="RequestException">It is none, or something in it is wrong; the message says where and what to do.</exception>
    public static BargainGame Read(string path) => Of(path, () => GameFile.Read(path));

    /// <summary>The game in a text.</summary>
    /// <param name="text">What a bargaining file holds.</param>
    /// <exception cref="RequestException">It is none, or something in it is wrong; the message says where and what to do.</exception>
    public static BargainGame Parse(string text) => Of("the text", () => GameText.Read("the text", text));

    /// <summary>Which deals the sides would ratify, and where all deals lie for two factions.</summary>
    /// <param name="move">From which side it is looked at, and what is moved in it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RequestException">Issues interact in too many ways, or too many deals are better than all others for somebody.</exception>
    public BargainSpace Space(BargainMove move, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(move);
        try
        {
            var factions = _game.Factions.Length;
            var first = move.Across >= 0 && move.Across < factions ? move.Across : 0;
            var second = move.Up >= 0 && move.Up < factions && move.Up != first ? move.Up : _game.Sides[0].Factions.Length == first ? 0 : _game.Sides[0].Factions.Length;
            var chosen = _game.Changed((faction, place) => move.WalkAway.TryGetValue(place, out var value) ? faction with { Reservation = Rational.OfDouble(value) } : faction);
            var levels = _game.Measures.Index().Where(measure => move.Levels.ContainsKey(measure.Index)).ToDictionary(measure => measure.Item.Name, measure => Rational.OfDouble(move.Levels[measure.Index]));
            return BargainSpace.Of(
                GameStanding.Of(chosen.At(_game.Week, levels), cancellation), FactionPlace.BeforeAndAsRead(chosen, _game.Now()), MeasurePlace.All(_game, levels), first, second);
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
    }

    private static BargainGame Of(string name, Func<TwoLevelGame?> read)
    {
        try
        {
            return read() is { } game ? new BargainGame(game) : throw new RequestException($"{name} is no bargaining file: it is YAML with 'issues' and 'sides', as in samples/bargaining/us-china-2018.yaml");
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
    }
}
