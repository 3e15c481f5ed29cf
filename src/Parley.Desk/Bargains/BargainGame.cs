using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;
using Parley.Desk.Records;

namespace Parley.Desk.Bargains;

/// <summary>A game between sides and their factions, as pressure and time have it in its own week, to be looked at from all sides. Safe to share between threads.</summary>
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
    /// <param name="across">The place among all factions of the one whose gain is laid off across; out of range for the first of the first side.</param>
    /// <param name="up">The place of the one whose gain is laid off upwards; out of range for the first of the second side.</param>
    /// <param name="walkAway">What factions, by place, would walk away with instead of what the file says.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RequestException">The deals cannot be counted exactly.</exception>
    public BargainSpace Space(int across, int up, IReadOnlyDictionary<int, double> walkAway, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(walkAway);
        try
        {
            var factions = _game.Factions.Length;
            var first = across >= 0 && across < factions ? across : 0;
            var second = up >= 0 && up < factions && up != first ? up : _game.Sides[0].Factions.Length == first ? 0 : _game.Sides[0].Factions.Length;
            return BargainSpace.Of(GameStanding.Of(With(walkAway), cancellation), _game, first, second);
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
    }

    private TwoLevelGame With(IReadOnlyDictionary<int, double> walkAway)
    {
        var place = 0;
        return _game with
        {
            Sides = [.. _game.Sides.Select(side => side with { Factions = [.. side.Factions.Select(faction => walkAway.TryGetValue(place++, out var value) ? faction with { Reservation = Rational.OfDouble(value) } : faction)] })],
        };
    }

    private static BargainGame Of(string name, Func<TwoLevelGame?> read)
    {
        try
        {
            return read() is { } game ? new BargainGame(game.Now()) : throw new RequestException($"{name} is no bargaining file: it is YAML with 'issues' and 'sides', as in samples/bargaining/us-china-2018.yaml");
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
    }
}
