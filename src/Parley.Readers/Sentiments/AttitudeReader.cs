using Parley.Language;
using Parley.Readers.Relations;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Sentiments;

/// <summary>Reads who is for or against whom.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class AttitudeReader(AttitudeModel model)
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "attitudes/model",
        "Who is for or against whom: a log-linear model looks at every two actors that a sentence names, at the words and the tree around them, from the one to the other and back with the same weights.",
        "Sides are taken in many more words than a list of rules holds.",
        new RuleExample("Peru harshly criticized Chile.", "Peru, against, Chile"),
        new RuleExample("Peru lies north of Chile.", null, "Neither takes a side."));

    private const int MostActors = 4;
    private const float Least = 0.5f;

    /// <summary>The attitudes between actors, in the order of the text; of the same one the surest.</summary>
    public ValueList<Attitude> Read(ReportContext context)
    {
        var found = new List<Attitude>();
        foreach (var sentence in context.Analysis.Sentences)
        {
            var actors = ActorsOf(sentence, context);
            for (var i = 0; i < actors.Count; i++)
            {
                for (var j = i + 1; j < actors.Count; j++)
                {
                    if (Between(context, sentence, actors[i], actors[j]) is { } attitude) found.Add(attitude);
                }
            }
        }

        return found
            .GroupBy(attitude => (attitude.From, attitude.To, attitude.Side))
            .Select(same => same.MaxBy(attitude => attitude.Evidence.Confidence)!)
            .OrderBy(attitude => attitude.Evidence.Span)
            .ToValueList();
    }

    /// <summary>The actors that a sentence names, each at its first mention; none when they are too many to tell apart.</summary>
    private static List<(string Name, Span Place)> ActorsOf(Sentence sentence, ReportContext context)
    {
        var actors = new List<(string Name, Span Place)>();
        foreach (var token in sentence)
        {
            if (token.Class == WordClass.Pron || context.Cast.MentionOf(token) is not { Members.Count: 0 } mention || !char.IsUpper(mention.Holder[0])) continue;
            if (!actors.Exists(actor => actor.Name == mention.Holder)) actors.Add((mention.Holder, token.Span));
        }

        return actors.Count > MostActors ? [] : actors;
    }

    private Attitude? Between(ReportContext context, Sentence sentence, (string Name, Span Place) first, (string Name, Span Place) second)
    {
        if (Pair.Find(context.Analysis, first.Place, second.Place) is not { } pair) return null;
        var probabilities = model.Probabilities(AttitudeModel.FeaturesOf(pair));
        var best = AttitudeModel.Best(probabilities);
        if (best == 0 || probabilities[best] < Least) return null;
        var (from, to) = AttitudeModel.IsOfFirst(best) ? (first.Name, second.Name) : (second.Name, first.Name);
        var evidence = new Evidence(sentence.Span, probabilities[best]) { Rule = Rule.Name, Words = [first.Place, second.Place] };
        return new Attitude(from, to, AttitudeModel.SideOf(best), evidence);
    }
}
