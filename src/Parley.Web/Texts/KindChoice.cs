using Parley.Desk.Forecasts;
using Parley.Talks;
using Parley.Talks.Forecasts;

namespace Parley.Web.Texts;

/// <summary>The kinds of questions as forms and addresses have them.</summary>
internal static class KindChoice
{
    /// <summary>All of them with what each asks about; what is asked by default comes first.</summary>
    public static ValueList<(string Name, string Deed)> All { get; } = Enum.GetValues<QuestionKind>()
        .OrderByDescending(kind => kind == QuestionKind.CorroboratedSign)
        .Select(kind => (Of(kind), QuestionWords.Deed(kind) + (kind == QuestionKind.CorroboratedSign ? " (three reports of one day)" : "")))
        .ToValueList();

    /// <summary>"sign3".</summary>
    public static string Of(QuestionKind kind) => QuestionName.Of(kind).ToLowerInvariant();
}
