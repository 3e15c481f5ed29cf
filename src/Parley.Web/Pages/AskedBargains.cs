using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Parley.Desk.Bargains;
using Parley.Talks;
using Parley.Web.Hosting;
using Parley.Web.Models;
using Parley.Web.Pieces;

namespace Parley.Web.Pages;

/// <summary>Finds what the pages of bargaining show.</summary>
internal static class AskedBargains
{
    /// <summary>How far a walk-away value may be moved: as numbers go that people write.</summary>
    private const double Farthest = 1e9;

    public static BargainsModel All(PageRequest asked)
    {
        var cards = Games(asked.Http).Select((game, place) => new BargainCard($"b{place + 1}", game.Name, Space(game, asked.Query.ToDictionary(), asked.Http.RequestAborted).Finding)).ToValueList();
        return new BargainsModel(cards.Count == 0 ? "Which deals would all sides ratify?" : Headline(cards), cards);
    }

    public static BargainModel One(PageRequest asked)
    {
        var games = Games(asked.Http);
        var id = asked.Name("id");
        return id.StartsWith('b') && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= games.Count
            ? BargainModel.Of(Space(games[number - 1], asked.Query.ToDictionary(), asked.Http.RequestAborted))
            : throw new WebException(StatusCodes.Status404NotFound, $"There is no game called {id}.", "Bargaining lists those that there are.");
    }

    private static string Headline(ValueList<BargainCard> cards) => $"{cards[0].Name}: {char.ToLowerInvariant(cards[0].Finding[0])}{cards[0].Finding[1..]}{(cards.Count == 1 ? "" : $"; {Wording.Count(cards.Count - 1, "other game")}")}";

    /// <summary>A game as the fields of a form ask for it: <c>x</c> and <c>y</c> are places of factions, <c>w0</c>, <c>w1</c> ... what they would walk away with before pressure, <c>p0</c>, <c>p1</c> ... levels of pressure.</summary>
    public static BargainSpace Space(BargainGame game, IReadOnlyDictionary<string, StringValues> asked, CancellationToken cancellation)
    {
        var levels = Values(asked, 'p').Where(level => level.Value >= 0).ToDictionary();
        return game.Space(new BargainMove(Number(asked.GetValueOrDefault("x").ToString()) ?? -1, Number(asked.GetValueOrDefault("y").ToString()) ?? -1, Values(asked, 'w'), levels), cancellation);
    }

    /// <summary>The values by place of the fields whose name is a letter and a place.</summary>
    private static Dictionary<int, double> Values(IReadOnlyDictionary<string, StringValues> asked, char letter) => asked
        .Where(pair => pair.Key.Length > 1 && pair.Key[0] == letter)
        .Select(pair => (Place: Number(pair.Key[1..]), Value: Value(pair.Value.ToString())))
        .Where(pair => pair is { Place: not null, Value: not null })
        .ToDictionary(pair => pair.Place!.Value, pair => pair.Value!.Value);

    private static IReadOnlyList<BargainGame> Games(HttpContext http) => http.RequestServices.GetRequiredService<ServeOptions>().Games;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Value(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= Farthest ? value : null;
}
