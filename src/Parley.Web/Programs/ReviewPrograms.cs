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

namespace Parley.Web.Programs;

/// <summary>Items that wait for somebody to decide on them, and those on which the newest reader disagrees with what people decided.</summary>
internal static class ReviewPrograms
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapTwin("/review", "Pending", Pending, asks: new ApiFields(
            ParleyPages.Page,
            new ApiField("talks", "Only reports of these talks."),
            new ApiField("kind", "Only items of this kind; without it positions, meetings, pressure, milestones, factions and outlooks.") { Values = [.. ValueName.All<ItemKind>()] },
            new ApiField("below", "Only items of which the reader is less sure than this, 0 to 1.")));
        routes.MapTwin("/disputes", "Disputes", Disputes, asks: new ApiFields(ParleyPages.Page));
    }

    private static ItemsModel Pending(PageRequest asked)
    {
        var (items, hasMore) = ListPage.Some(PendingItems.Of(asked.View, Text(asked, "talks"), Kind(asked), Below(asked)), asked.Query);
        return new ItemsModel(items.Select(found => ItemLine.Of(found.Report, found.Item)).ToValueList(), hasMore);
    }

    private static ItemsModel Disputes(PageRequest asked)
    {
        var (items, hasMore) = ListPage.Some(PendingItems.Disputed(asked.View), asked.Query);
        return new ItemsModel(items.Select(found => ItemLine.Of(asked.View.FindReport(found.Report)!, found.Item)).ToValueList(), hasMore);
    }

    private static string? Text(PageRequest asked, string name) => asked.Query[name].ToString() is { Length: > 0 } text ? text : null;

    private static ItemKind? Kind(PageRequest asked) => Text(asked, "kind") switch
    {
        null => null,
        var text => ValueName.TryParse<ItemKind>(text, out var kind) ? kind : throw new WebException(StatusCodes.Status400BadRequest, $"'{text}' is no kind of item.", $"Ask for one of {string.Join(", ", ValueName.All<ItemKind>())}."),
    };

    private static double Below(PageRequest asked) => Text(asked, "below") switch
    {
        null => double.PositiveInfinity,
        var text => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var below) ? below : throw new WebException(StatusCodes.Status400BadRequest, $"'{text}' is no confidence.", "Give a number from 0 to 1."),
    };
}
