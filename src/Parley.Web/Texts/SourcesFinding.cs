using System.Globalization;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence how much rests on people without names.</summary>
internal static class SourcesFinding
{
    public static string Of(IReadOnlyCollection<SourceShare> shares)
    {
        var all = shares.Sum(share => share.Statements);
        if (all == 0) return "The reports attribute nothing to anybody";
        var unnamed = shares.Where(share => share.Kind is SourceKind.Anonymous or SourceKind.AnonymousOfficial).Sum(share => share.Statements);
        var percent = (100.0 * unnamed / all).ToString("0", CultureInfo.InvariantCulture);
        return unnamed == 0 ? $"None of {Wording.Number(all)} statements rests on unnamed people" : $"{Wording.Number(unnamed)} of {Wording.Number(all)} statements ({percent}%) rest on people without names";
    }
}
