using Parley.Prospects.Events;
using Parley.Prospects.Features;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>Pairs in talks that are alike in two things: how much they negotiated lately, and whether what is asked about happened lately.</summary>
internal static class ReferenceClass
{
    /// <summary>How many classes there are.</summary>
    public const int Count = 6;

    private const int Lately = 60;
    private const int Much = 3;
    private static readonly string[] _negotiated = ["no day of negotiations", "one or two days of negotiations", "at least three days of negotiations"];

    /// <summary>The class of a question as of the world's day, from 0.</summary>
    public static int Of(WorldMemory world, DyadQuestion question)
    {
        if (world.Find(question.Pair) is not { } pair) return 0;
        var negotiated = pair.DaysSince(EventChannel.Negotiate, world.Day - Lately) switch { 0 => 0, < Much => 1, _ => 2 };
        return (2 * negotiated) + (pair.DaysSince((EventChannel)question.Kind, world.Day - Lately) > 0 ? 1 : 0);
    }

    /// <summary>"pairs in talks with at least three days of negotiations in the last 60, and no signings of three reports in a day".</summary>
    public static string Text(int index, QuestionKind kind) =>
        $"pairs in talks with {_negotiated[index / 2]} in the last {Lately}, and {(index % 2 == 0 ? "no " : "")}{ChannelNames.Of((EventChannel)kind)}";
}
