using Parley.Standings.Comparisons;
using Parley.Talks;
using Parley.Talks.Comparisons;
using Parley.Testing;

namespace Parley.Standings.Tests.Comparisons;

public sealed class StatementComparerTests
{
    private static readonly string[] Sentences =
    [
        "The two ministers met in Arvonia today.",
        "Both sides agreed to hold another round of talks on grain quotas in May.",
        "The minister raised deep concern about the closing of the northern harbour to Arvonian ships.",
        "They discussed the release of the fishing crews that are held in Belmark.",
        "Belmark will lower its tariff on timber by 12 percent.",
        "The ministers stressed the importance of keeping open lines of communication.",
        "",
        "…",
    ];

    private static readonly Gen<StatementCase> Cases = Gen.Select(
        Gen.OneOf(Sentences).Array[0, 6], Gen.OneOf(Sentences).Array[0, 6].Array[0, 3], (current, earlier) => Case(current, earlier));

    [Fact]
    public void The_same_sentence_is_repeated_and_an_unheard_one_is_new()
    {
        var compared = StatementComparer.Compare(Case([Sentences[0], Sentences[2], Sentences[4]], [[Sentences[0], Sentences[2], Sentences[3]]]));
        Assert.Equal((SentenceLabel.Repeated, "p1.2"), (compared.Sentences[1].Label, compared.Sentences[1].Matches[0]));
        Assert.Equal(SentenceLabel.New, compared.Sentences[2].Label);
        Assert.Equal("p1.3", Assert.Single(compared.Missing).Sentence);
    }

    [Fact]
    public void Without_earlier_statements_everything_is_new_or_frame()
    {
        var compared = StatementComparer.Compare(Case(Sentences[..6], []));
        Assert.All(compared.Sentences, sentence => Assert.True(sentence.Label is SentenceLabel.New or SentenceLabel.Frame));
        Assert.Empty(compared.Missing);
        Assert.Empty(compared.AbsentKinds);
    }

    [Fact]
    public void What_was_said_in_several_statements_is_counted_from_the_first()
    {
        var compared = StatementComparer.Compare(Case([Sentences[2]], [[Sentences[2]], [Sentences[3]], [Sentences[2]]]));
        Assert.Equal((2, new DateOnly(2031, 4, 1)), (compared.Sentences[0].TimesSaid, compared.Sentences[0].SaidSince));
        Assert.Equal(1, compared.RepeatedShare);
    }

    [Fact]
    public void Every_sentence_has_a_label_and_matches_only_what_is_there() => Cases.Sample(
        item =>
        {
            var compared = StatementComparer.Compare(item);
            var earlier = item.Earlier.SelectMany(statement => statement.Sentences).Select(sentence => sentence.Id).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(item.Current.Sentences.Select(sentence => sentence.Id), compared.Sentences.Select(sentence => sentence.Id));
            Assert.All(compared.Sentences, sentence =>
            {
                Assert.All(sentence.Matches, match => Assert.Contains(match, earlier));
                Assert.Equal(sentence.Label is SentenceLabel.Repeated or SentenceLabel.Reworded, sentence.Matches.Count > 0);
                Assert.True(sentence.Shift is null || sentence.Label == SentenceLabel.Reworded);
                Assert.InRange(sentence.Confidence, 0, 1);
            });
            Assert.All(compared.Missing, point => Assert.Contains(item.Earlier[0].Sentences, sentence => sentence.Id == point.Sentence));
            Assert.Equal(compared, StatementComparer.Compare(item));
        },
        iter: 200);

    [Fact(Skip = SharedData.Absent, SkipUnless = nameof(SharedData.IsPresent), SkipType = typeof(SharedData))]
    public void The_labelled_cases_come_out_as_often_right_as_was_measured()
    {
        var (right, all) = (0, 0);
        foreach (var path in Directory.EnumerateFiles(SharedData.PathOf("gold/statements/dev"), "*.json").Order(StringComparer.Ordinal))
        {
            var json = File.ReadAllText(path);
            using var gold = System.Text.Json.JsonDocument.Parse(json);
            foreach (var sentence in StatementComparer.Compare(StatementCaseJson.Parse(json)).Sentences)
            {
                all++;
                if (gold.RootElement.GetProperty("labels").GetProperty(sentence.Id).GetProperty("label").ValueEquals(Talks.Json.ValueName.Of(sentence.Label))) right++;
            }
        }

        Assert.InRange((double)right / all, 0.8, 1);
    }

    private static StatementCase Case(string[] current, string[][] earlier) => new(
        Statement(current, "c", new DateOnly(2031, 7, 1)),
        earlier.Select((sentences, i) => Statement(sentences, $"p{i + 1}.", new DateOnly(2031, 6 - i, 1))).ToValueList());

    private static Statement Statement(string[] sentences, string prefix, DateOnly day) =>
        new("Readout", day, sentences.Select((text, i) => new StatementSentence($"{prefix}{i + 1}", text)).ToValueList());
}
