using System.Globalization;

namespace Parley.Prospects.Events;

/// <summary>A row of event data that was passed over.</summary>
/// <param name="Origin">The file.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Reason">What is wrong with it, in words.</param>
public sealed record EventFault(string Origin, int Line, string Reason)
{
    /// <summary>"events.tsv, line 3: not a day: 2014-13-01".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Origin}, line {Line}: {Reason}");
}
