using Parley.Talks.Forecasts;

namespace Parley.Prospects.Events;

/// <summary>An event between two parties, made small: what the memory takes in.</summary>
/// <param name="Day">The day's number.</param>
/// <param name="Pair">The two parties.</param>
/// <param name="Channels">A set of bits, one for each <see cref="EventChannel"/>.</param>
/// <param name="Root">The root of CAMEO, 1 to 20.</param>
/// <param name="Forward">Whether the first party of the pair acts.</param>
/// <param name="Official">Whether both speak for their states.</param>
/// <param name="Index">Where the event stands in the list that the stream was made from.</param>
internal readonly record struct Deed(int Day, Dyad Pair, int Channels, byte Root, bool Forward, bool Official, int Index)
{
    public bool Is(EventChannel channel) => (Channels & (1 << (int)channel)) != 0;
}
