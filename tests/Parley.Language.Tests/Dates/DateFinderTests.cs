using Parley.Language.Dates;
using Parley.Testing;
using Parley.Text;

namespace Parley.Language.Tests.Dates;

public sealed class DateFinderTests
{
    private static readonly DateOnly Today = new(2019, 5, 10);

    public static TheoryData<string> Examples =>
        [.. File.ReadLines(Repository.PathOf("tests", "Parley.Language.Tests", "Dates", "expressions.tsv")).Where(line => !line.StartsWith('#'))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_expression_is_found_and_resolved(string example)
    {
        var fields = example.Split('\t');
        var open = fields[1].IndexOf('[', StringComparison.Ordinal);
        var close = fields[1].IndexOf(']', StringComparison.Ordinal) - 1;
        var text = fields[1].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var found = DateFinder.Find(new TextDocument(text), DateOnly.Parse(fields[0]));
        var at = found.FirstOrDefault(date => date.Span.Overlaps(new Span(open, close)));
        Assert.Equal(string.Join('\t', [text[open..close], .. fields[2..]]), Describe(text, at));
    }

    [Theory]
    [InlineData("They may march on the ministry, and some may not.")]
    [InlineData("Exports rose 1985 tonnes to 1,987 mln dlrs, or 10 pct a year.")]
    [InlineData("The second man sat in the third chair of the last row.")]
    [InlineData("Prices fall when yields spring back; a 30-year-old clerk said so.")]
    [InlineData("The fund lent a quarter of a billion to all comers.")]
    [InlineData("The note 4/9/2018 can be read in two ways.")]
    public void What_only_looks_like_a_date_is_passed_over(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Without_a_day_only_whole_dates_are_resolved()
    {
        var found = DateFinder.Find(new TextDocument("They met last Friday, on April 9 and on April 9, 2018."), null);
        Assert.Equal([null, null, new DateOnly(2018, 4, 9)], found.Select(date => date.First));
    }

    [Fact]
    public void Expressions_do_not_run_over_paragraphs() =>
        Assert.Equal(2, Find("The end of April\n\n2018 brought change.").Length);

    [Fact]
    public void Any_text_gives_ordered_expressions_inside_it() =>
        Gen.OneOf(Gen.String, Words).Sample(text =>
        {
            var (end, found) = (0, Find(text));
            foreach (var date in found)
            {
                Assert.True(date.Span.Start >= end && date.Span.End <= text.Length && !date.Span.IsEmpty);
                Assert.True(date.First is null == date.Last is null && (date.First is null || date.First <= date.Last));
                Assert.Equal(date.Kind == DateKind.Duration, date.Days is not null);
                end = date.Span.End;
            }
        });

    [Fact]
    public void The_end_of_the_calendar_is_no_error() =>
        Gen.Select(Words, Gen.Int[0, 3_652_058]).Sample((text, day) => _ = DateFinder.Find(new TextDocument(text), DateOnly.FromDayNumber(day)));

    private static readonly string[] Vocabulary =
    [
        "the", "end", "of", "next", "last", "week", "weeks", "year", "in", "within", "by", "until", "two", "90", "a", "-", ",", ".", "/", "May", "April",
        "29", "31", "February", "1987", "2018", "87", "Tuesday", "first", "half", "quarter", "ago", "from", "now", "to", "and", "early", "later", "this",
        "999999999", "decades", "century", "'s", "today", "weekend", "summer", "New", "Year", "will", "was", "1st", "1980s", "Q3", "FY99", "ended", "\n\n",
    ];

    private static Gen<string> Words { get; } =
        Gen.Int[0, Vocabulary.Length - 1].Select(word => Vocabulary[word]).Array[0, 12].Select(words => string.Join(' ', words));

    private static System.Collections.Immutable.ImmutableArray<DateExpression> Find(string text) => DateFinder.Find(new TextDocument(text), Today);

    private static string Describe(string text, DateExpression date)
    {
        if (date.Span.IsEmpty) return "nothing";
        var days = date.Days is { } length
            ? $"-\t{length}"
            : $"{(date.First is { } first ? $"{first:yyyy-MM-dd}" : "?")}\t{(date.Last is { } last ? $"{last:yyyy-MM-dd}" : "?")}";
        return $"{date.Span.In(text)}\t{days}\t{date.Grain}\t{date.Bound}";
    }
}
