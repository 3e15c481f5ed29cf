using Parley.Talks.Forecasts;

namespace Parley.Prospects.Questions;

/// <summary>What is known of questions of a kind from other sources than event data.</summary>
internal static class Background
{
    /// <summary>How disputes over trade ended.</summary>
    /// <remarks>Counted in Threat and Imposition of Sanctions 4: Morgan, Bapat, Kobayashi, Conflict Management and Peace Science 31 (2014).</remarks>
    private const string TradeDisputes =
        "of 364 disputes over trade practices with threats or sanctions that ended (TIES, 1945-2005), 32% were negotiated, in 25% the target gave way, in 31% the sender, 13% ended in stalemate; "
        + "of those still open, about 5% a month came to an agreement in the first half-year, 4% in the second, 3% in the second year, 2% and less later";

    /// <summary>The background of a question, or null where there is none.</summary>
    public static string? Of(QuestionKind kind) => kind is QuestionKind.Sign or QuestionKind.CorroboratedSign or QuestionKind.Settle ? TradeDisputes : null;
}
