using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Meetings;

/// <summary>Tells whether what a clause says of talks has come about.</summary>
internal static class OutcomeReality
{
    /// <summary>Whether a verb tells what has come about.</summary>
    public static bool IsReal(Token verb) =>
        !IsDoubted(verb) && (RealityRule.Of(verb) == Reality.Actual || (verb.Relation is Relation.Xcomp && verb.Children.Any(child => child.Relation is Relation.Aux && child.Is("have"))));

    /// <summary>Whether a verb tells what has not come about, rather than what will or would not; who "could not" do something has not done it.</summary>
    public static bool IsDenial(Token verb) =>
        !IsDoubted(verb) && RealityRule.Of(verb) == Reality.Denied && (!RealityRule.IsModal(verb) || verb.Children.Any(child => child.Relation is Relation.Aux && child.Text is "could"));

    /// <summary>"Although they reached no agreement", "had no information to suggest that they broke off": what outweighs it, or who knows nothing of it, stands above.</summary>
    private static bool IsDoubted(Token verb)
    {
        for (var at = verb; ; at = at.Head!.Value)
        {
            if (at.Child(Relation.Mark) is { } mark && mark.Is("although", "though", "while", "whereas", "if")) return true;
            if (at.Relation is not (Relation.Ccomp or Relation.Xcomp or Relation.Acl) || at.Head is not { } above) return false;
            if (RealityRule.IsNegated(above) || above.Is("deny")) return true;
        }
    }
}
