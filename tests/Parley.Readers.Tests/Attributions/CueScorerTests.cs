using Parley.Language;
using Parley.Readers.Attributions;
using Parley.Text;

namespace Parley.Readers.Tests.Attributions;

public sealed class CueScorerTests
{
    private static readonly Lazy<English> _english = new(English.Load);
    private static readonly Lazy<AttributionModel> _model = new(() => AttributionModel.Open(Path.Combine(AppContext.BaseDirectory, "models", "attributions.model")));

    [Theory]
    [InlineData("Exports fell in March. The minister said that the quota would stay. It was a Tuesday.", 1)]
    [InlineData("According to the ministry, exports fell. It was a Tuesday.", 0)]
    public void Sentences_without_anything_like_a_cue_are_not_promising(string text, int promising) =>
        Assert.Equal([promising], new CueScorer(_model.Value, new TokenTable(_english.Value.Analyze(new TextDocument(text))), CueScorer.Doubt).Promising());
}
