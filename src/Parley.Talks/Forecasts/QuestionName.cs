namespace Parley.Talks.Forecasts;

/// <summary>The short names of the kinds of questions, as question files write them ("SIGN3").</summary>
public static class QuestionName
{
    private static readonly string[] Names = ["SIGN", "SIGN3", "NEG", "TALK", "SANCT", "HALT", "SETTLE"];

    /// <summary>The name of a kind.</summary>
    public static string Of(QuestionKind kind) => Names[(int)kind];

    /// <summary>The kind of a name, or null where there is none; case does not matter.</summary>
    public static QuestionKind? Parse(string name)
    {
        var index = Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : (QuestionKind)index;
    }
}
