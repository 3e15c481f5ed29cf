using System.Globalization;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Formats.Genius;

/// <summary>Reads a utility space of GENIUS (Lin et al. 2014) with discrete or whole-numbered issues.</summary>
/// <remarks>
/// An issue's weight is the one with its index. Of options of one name the last counts, at the place of the first. A whole-numbered issue is worth slope times value plus offset, in double
/// arithmetic, kept within 0 and 1.
/// </remarks>
internal sealed class GeniusProfileReader
{
    private const int MostOptions = 100_000;

    private readonly string _path;
    private readonly Dictionary<string, Rational> _weights = new(StringComparer.Ordinal);
    private readonly List<(string Index, GeniusIssue Issue)> _issues = [];
    private Rational? _reservation;
    private Rational? _discount;
    private bool _isAside;

    private GeniusProfileReader(string path) => _path = path;

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="ScenarioException">It is no utility space, or one of a kind that has no additive form.</exception>
    public static GeniusProfile Read(string path, string text)
    {
        var reader = new GeniusProfileReader(path);
        foreach (var tag in GeniusTags.Read(text)) reader.Take(tag);
        return reader.Finish();
    }

    /// <summary>Whether a text says what somebody gains, and not only what there is to settle.</summary>
    public static bool IsProfile(string text)
    {
        var tags = GeniusTags.Read(text);
        return tags.Exists(tag => tag.Name == "utility_space")
            && !tags.Exists(tag => tag.Name is "negotiation_template")
            && tags.Exists(tag => tag.Name is "weight" or "hyperrectangle");
    }

    private void Take(GeniusTag tag)
    {
        _isAside = tag.Name == "similarity_function" || (_isAside && tag.Name != "/similarity_function");
        if (_isAside) return;
        switch (tag.Name)
        {
            case "issue": Open(tag); break;
            case "item" when _issues.Count > 0: _issues[^1].Issue.Add(tag["value"], NumberOf(tag, "evaluation", "null")); break;
            case "range" when _issues.Count > 0: _issues[^1].Issue.Bound(BoundOf(tag, "lowerbound"), BoundOf(tag, "upperbound")); break;
            case "evaluator" when _issues.Count > 0: Evaluate(tag); break;
            case "weight" when tag["index"] is { } index: _weights[index] = NumberOf(tag, "value") ?? Rational.Zero; break;
            case "reservation": _reservation = NumberOf(tag, "value"); break;
            case "discount_factor": _discount = NumberOf(tag, "value"); break;
            case "ufun" or "hyperrectangle": throw new ScenarioException($"{_path}:{tag.Line}: the utilities are not additive (hyper-rectangles), which cannot be analysed exactly here.");
            default: break;
        }
    }

    private void Open(GeniusTag tag)
    {
        if ((tag["type"] ?? tag["vtype"] ?? tag["etype"]) is "real" or "continuous")
        {
            throw new ScenarioException($"{_path}:{tag.Line}: the issue '{tag["name"]}' is continuous; list its values as discrete options.");
        }

        var name = tag["name"] ?? throw new ScenarioException($"{_path}:{tag.Line}: an issue has no name; give it one.");
        var issue = new GeniusIssue(name);
        issue.Bound(BoundOf(tag, "lowerbound"), BoundOf(tag, "upperbound"));
        _issues.Add((tag["index"] ?? $"{_issues.Count + 1}", issue));
    }

    private void Evaluate(GeniusTag tag)
    {
        if (tag["ftype"] is { } kind && kind != "linear") throw new ScenarioException($"{_path}:{tag.Line}: evaluators of the kind '{kind}' are not known; only linear ones are.");
        var offset = NumberOf(tag, "offset") ?? NumberOf(tag, "parameter0") ?? Rational.Zero;
        var slope = NumberOf(tag, "slope") ?? NumberOf(tag, "parameter1") ?? Rational.Zero;
        _issues[^1].Issue.Evaluate(slope, offset);
    }

    private Rational? NumberOf(GeniusTag tag, string attribute, string? nothing = null)
    {
        var text = tag[attribute];
        if (text is null || text == nothing) return null;
        return Rational.TryParse(text, out var value) ? value : throw new ScenarioException($"{_path}:{tag.Line}: '{text}' is no number for {attribute}; write one like 0.5.");
    }

    private int? BoundOf(GeniusTag tag, string attribute)
    {
        if (tag[attribute] is not { } text) return null;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bound)
            ? bound
            : throw new ScenarioException($"{_path}:{tag.Line}: '{text}' is no whole number for {attribute}.");
    }

    private GeniusProfile Finish()
    {
        if (_issues.Count == 0) throw new ScenarioException($"{_path}: no issues in it; is it a utility space of GENIUS?");
        var large = _issues.Find(issue => issue.Issue.CountOptions() > MostOptions).Issue;
        if (large is not null) throw new ScenarioException($"{_path}: the issue '{large.Name}' has {large.CountOptions()} options; {MostOptions} are the most.");
        var empty = _issues.Find(issue => issue.Issue.CountOptions() == 0).Issue;
        if (empty is not null) throw new ScenarioException($"{_path}: the issue '{empty.Name}' has no options; give it items or bounds.");
        var party = Path.GetFileNameWithoutExtension(_path);
        return new GeniusProfile(
            party,
            [.. _issues.Select(issue => issue.Issue.ToIssue())],
            new Preference(party, [.. _issues.Select(issue => issue.Issue.ToPreference(_weights.GetValueOrDefault(issue.Index, Rational.Zero)))], _reservation, _discount));
    }
}
