using Parley.Talks.Forecasts;


namespace Parley.Prospects.Tests.Questions;

public sealed class QuestionNameTests
{
    public static TheoryData<QuestionKind> Kinds => new(Enum.GetValues<QuestionKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_name_leads_back_to_its_kind(QuestionKind kind) => Assert.Equal(kind, QuestionName.Parse(QuestionName.Of(kind)));

    [Fact]
    public void Case_does_not_matter() => Assert.Equal(QuestionKind.CorroboratedSign, QuestionName.Parse("sign3"));

    [Fact]
    public void An_unknown_name_has_no_kind() => Assert.Null(QuestionName.Parse("MARRY"));
}
