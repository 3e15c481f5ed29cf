using System.Globalization;
using Microsoft.AspNetCore.Http;
using Parley.Talks;
using Parley.Web.Hosting;

namespace Parley.Web.Models;

/// <summary>Which part of a long list is shown.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
/// <param name="Total">How many items the whole list has.</param>
public sealed record Paging(int Page, int Pages, int Total)
{
    /// <summary>The most items on a page.</summary>
    public const int Size = 100;

    /// <summary>The items of the page that is asked for.</summary>
    /// <exception cref="WebException">There is no such page.</exception>
    internal static (ValueList<T> Items, Paging Paging) Of<T>(IReadOnlyList<T> all, IQueryCollection query)
    {
        var pages = Math.Max(1, (all.Count + Size - 1) / Size);
        var text = query["page"].ToString();
        if (text.Length == 0) text = "1";
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1 && page <= pages
            ? (all.Skip((page - 1) * Size).Take(Size).ToValueList(), new Paging(page, pages, all.Count))
            : throw new WebException(StatusCodes.Status404NotFound, "There is no such page of the list.", $"The list has {pages} {(pages == 1 ? "page" : "pages")}.");
    }
}
