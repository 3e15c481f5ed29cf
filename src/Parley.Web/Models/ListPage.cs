using System.Globalization;
using Microsoft.AspNetCore.Http;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Hosting;

namespace Parley.Web.Models;

/// <summary>Gives long lists in parts.</summary>
internal static class ListPage
{
    /// <summary>The most items on a page.</summary>
    public const int Size = 100;

    /// <summary>The items of the page that is asked for.</summary>
    /// <exception cref="WebException">There is no such page.</exception>
    public static (ValueList<T> Items, Paging Paging) Of<T>(IReadOnlyList<T> all, IQueryCollection query)
    {
        var pages = Math.Max(1, (all.Count + Size - 1) / Size);
        var page = Number(query);
        return page >= 1 && page <= pages
            ? (all.Skip((page - 1) * Size).Take(Size).ToValueList(), new Paging(page, pages, all.Count))
            : throw new WebException(StatusCodes.Status404NotFound, "There is no such page of the list.", $"The list has {pages} {(pages == 1 ? "page" : "pages")}.");
    }

    /// <summary>The items of the page that is asked for, and whether there are others, without going through the whole list.</summary>
    public static (ValueList<T> Items, bool HasMore) Some<T>(IEnumerable<T> all, IQueryCollection query)
    {
        var found = all.Skip((Math.Max(1, Number(query)) - 1) * Size).Take(Size + 1).ToList();
        return (found.Take(Size).ToValueList(), found.Count > Size);
    }

    /// <summary>The page that is asked for; 0 when that is no number.</summary>
    private static int Number(IQueryCollection query) => query["page"].ToString() switch
    {
        "" => 1,
        var text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page < int.MaxValue / Size ? page : 0,
    };
}
