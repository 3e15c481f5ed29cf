using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Formats.Genius;

/// <summary>Reads what there is to settle from a domain of GENIUS.</summary>
internal static class GeniusDomainReader
{
    /// <summary>The issues with their discrete options as listed, repeated ones too; issues of other kinds have none.</summary>
    public static List<BargainingIssue> Read(string text)
    {
        var issues = new List<(string Name, List<string> Options)>();
        foreach (var tag in GeniusTags.Read(text))
        {
            if (tag.Name == "issue") issues.Add((tag["name"] ?? "", []));
            else if (tag.Name == "item" && issues.Count > 0 && tag["value"] is { } option) issues[^1].Options.Add(option);
        }

        return issues.ConvertAll(issue => new BargainingIssue(issue.Name, [.. issue.Options]));
    }
}
