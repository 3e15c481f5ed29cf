using Parley.Talks;

namespace Parley.Bargaining.Scenarios;

/// <summary>A settlement of all issues.</summary>
/// <param name="Settled">Each issue with the option that is agreed, in the order of the issues.</param>
public sealed record Deal(ValueList<KeyValuePair<string, string>> Settled)
{
    /// <summary>What is settled, in words: "duties: half; quotas: as now".</summary>
    /// <param name="settled">Each issue with the option that is agreed.</param>
    public static string Words(IEnumerable<KeyValuePair<string, string>> settled) => string.Join("; ", settled.Select(one => $"{one.Key}: {one.Value}"));

    /// <summary>The deal in words.</summary>
    public override string ToString() => Words(Settled);
}
