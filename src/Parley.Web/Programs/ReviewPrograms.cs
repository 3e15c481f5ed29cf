using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Json;
using Parley.Web.Hosting;
using Parley.Web.Models;
using Parley.Web.Pages;
using Parley.Web.Texts;

namespace Parley.Web.Programs;

/// <summary>Items that wait for somebody to decide on them, and those on which the newest reader disagrees with what people decided.</summary>
internal static class ReviewPrograms
{
    /// <summary>Which items are asked for.</summary>
    public static ApiField[] Choices { get; } =
    [
        new("talks", "Only reports of these talks."),
        new("kind", "Only items of this kind; without it positions, meetings, pressure, milestones, factions and outlooks.") { Values = [.. ValueName.All<ItemKind>()] },
        new("below", "Only items of which the reader is less sure than this, 0 to 1."),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage<PendingPage, ItemsModel>("/review", Pending, asks: new ApiFields([ParleyPages.Page, .. Choices]));
        routes.MapPage<DisputesPage, ItemsModel>("/disputes", Disputes, asks: new ApiFields(ParleyPages.Page));
    }

    private static ItemsModel Pending(PageRequest asked)
    {
        var (items, hasMore) = ListPage.Some(PendingItems.Of(asked.View, asked.Text("talks"), Kind(asked), Below(asked), asked.Look.On), asked.Query);
        var lines = items.Select(found => ItemLine.Of(found.Report, found.Item)).ToValueList();
        return new ItemsModel(RecordFindings.Pending(lines, hasMore), lines, hasMore);
    }

    private static ItemsModel Disputes(PageRequest asked)
    {
        var (items, hasMore) = ListPage.Some(PendingItems.Disputed(asked.View, asked.Look.On), asked.Query);
        var lines = items.Select(found => ItemLine.Of(found.Report, found.Item)).ToValueList();
        return new ItemsModel(RecordFindings.Disputed(lines, hasMore), lines, hasMore);
    }

    private static ItemKind? Kind(PageRequest asked) => asked.Text("kind") switch
    {
        null => null,
        var text => ValueName.TryParse<ItemKind>(text, out var kind) ? kind : throw new WebException(StatusCodes.Status400BadRequest, $"'{text}' is no kind of item.", $"Ask for one of {string.Join(", ", ValueName.All<ItemKind>())}."),
    };

    private static double Below(PageRequest asked) => asked.Text("below") switch
    {
        null => double.PositiveInfinity,
        var text => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var below) ? below : throw new WebException(StatusCodes.Status400BadRequest, $"'{text}' is no confidence.", "Give a number from 0 to 1."),
    };
}
