using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Formats.Genius;

/// <summary>Reads scenarios of GENIUS: a folder with a file for each party.</summary>
internal static class GeniusFormat
{
    /// <summary>Of a folder with more profiles the first two are set against each other.</summary>
    private const int MostParties = 3;

    /// <summary>Reads a scenario.</summary>
    /// <exception cref="ScenarioException">The files are not of this form, or do not belong together.</exception>
    public static Scenario Read(ScenarioFiles files)
    {
        var warnings = new List<string>();
        var chosen = files.Texts.Where(file => file.Key.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && GeniusProfileReader.IsProfile(file.Value)).ToList();
        if (chosen.Count == 0) throw new ScenarioException($"{files.Path}: no utility space with weights and evaluations in it; give a folder with one XML file for each party.");
        if (chosen.Count > MostParties)
        {
            warnings.Add($"{files.Path}: {chosen.Count} profiles; the first two, {Path.GetFileName(chosen[0].Key)} and {Path.GetFileName(chosen[1].Key)}, are analysed.");
            chosen = chosen[..2];
        }

        warnings.AddRange(from file in chosen let fault = GeniusTags.Fault(file.Value) where fault is not null select $"{file.Key}: not well-formed XML, read all the same: {fault}");
        var profiles = chosen.ConvertAll(file => GeniusProfileReader.Read(file.Key, file.Value));
        var domain = DomainOf(files, profiles[0]);
        ValueList<BargainingIssue> issues = [.. profiles[0].Issues.Select((issue, i) => WithOptionsOf(profiles, domain is null ? issue : domain[i]))];
        warnings.AddRange(
            from issue in issues
            from option in issue.Options.CountBy(option => option)
            where option.Value > 1
            select $"{files.Path}: the option '{option.Key}' of '{issue.Name}' is listed {option.Value} times, and counts as often.");
        return new Scenario(files.Name, issues, [.. profiles.Select(profile => Align(profile, issues, warnings))], Convention.Genius, [.. warnings]);
    }

    /// <summary>The issues as the first file that is no profile lists them, if they are those of the profiles.</summary>
    private static List<BargainingIssue>? DomainOf(ScenarioFiles files, GeniusProfile profile) => files.Texts
        .Where(file => file.Key.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !GeniusProfileReader.IsProfile(file.Value))
        .Select(file => GeniusDomainReader.Read(file.Value))
        .FirstOrDefault(domain => domain.Select(issue => issue.Name).SequenceEqual(profile.Issues.Select(issue => issue.Name)) && domain.TrueForAll(issue => issue.Options.Count > 0));

    /// <summary>An issue with the options that only profiles know behind its own.</summary>
    private static BargainingIssue WithOptionsOf(List<GeniusProfile> profiles, BargainingIssue issue) =>
        issue with { Options = [.. issue.Options, .. profiles.SelectMany(profile => profile.Issues.Where(own => own.Name == issue.Name).SelectMany(own => own.Options)).Except(issue.Options)] };

    /// <summary>A preference in the order of the first profile's issues and options.</summary>
    private static Preference Align(GeniusProfile profile, ValueList<BargainingIssue> issues, List<string> warnings)
    {
        if (profile.Issues.Equals(issues)) return profile.Preference;
        var aligned = new List<IssuePreference>();
        foreach (var issue in issues)
        {
            var place = Enumerable.Range(0, profile.Issues.Count).FirstOrDefault(i => profile.Issues[i].Name == issue.Name, -1);
            if (place < 0) throw new ScenarioException($"{profile.Party}: it says nothing of the issue '{issue.Name}'; the profiles are of different domains.");
            aligned.Add(Align(profile, profile.Issues[place], profile.Preference.Issues[place], issue, warnings));
        }

        return profile.Preference with { Issues = [.. aligned] };
    }

    private static IssuePreference Align(GeniusProfile profile, BargainingIssue own, IssuePreference preference, BargainingIssue issue, List<string> warnings)
    {
        var worth = new Dictionary<string, Rational>(StringComparer.Ordinal);
        foreach (var (option, evaluation) in own.Options.Zip(preference.Evaluations)) worth[option] = evaluation;
        foreach (var option in issue.Options.Where(option => !worth.ContainsKey(option)))
        {
            warnings.Add($"{profile.Party}: the option '{option}' of '{issue.Name}' has no evaluation; it counts as 0.");
        }

        return preference with { Evaluations = [.. issue.Options.Select(option => worth.GetValueOrDefault(option, Rational.Zero))] };
    }
}
