using System.Numerics;
using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Frontiers;

/// <summary>A combination of utilities on the Pareto frontier.</summary>
/// <param name="Utilities">By party.</param>
/// <param name="DealCount">How many deals bring just these utilities.</param>
/// <param name="Deals">The first of them.</param>
public sealed record FrontierPoint(ValueList<double> Utilities, BigInteger DealCount, ValueList<Deal> Deals);
