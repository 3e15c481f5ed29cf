using Parley.Language;
using Parley.Language.Models;
using Parley.Language.Tags;
using Parley.Language.Tokens;
using Parley.Language.Trees;
using Parley.Training.Commands;
using Parley.Training.Corpora;
using Parley.Training.Learning;

namespace Parley.Training.Syntax;

/// <summary>Trains the parser on trees with the tags that the tagger gives to sentences it has not learnt from.</summary>
internal sealed class ParserTrainer : ITrainer
{
    private const int Epochs = 4;
    private const int Folds = 2;
    private const int FoldEpochs = 2;
    private const int FirstExploringEpoch = 1;
    private const double Exploration = 0.9;
    private const int MoveCount = 3;

    public string Name => DependencyParser.Kind;

    public string Summary => "dependency trees";

    public void Train(Workshop workshop)
    {
        var pool = new LexemePool(WordClusters.Open(workshop.Model(WordClusters.Kind)));
        var tagger = Tagger.Open(workshop.Model(Tagger.Kind));
        var gold = WithOwnTags(SyntaxCorpora.Gold(workshop), tagger.Tags, pool, workshop.Log);
        var silver = SyntaxCorpora.Silver(workshop).Select(sentence => ParsedSentence.Of(sentence, tagger, pool)).ToList();
        var moves = new AveragedPerceptron(MoveCount);
        var labels = new AveragedPerceptron(Enum.GetValues<Relation>().Length);
        var random = new Random(2018);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var share = silver.Where((_, i) => i % 4 == epoch % 4);
            var (right, all) = (0, 0);
            foreach (var sentence in gold.Concat(share).Shuffled(epoch))
            {
                right += Learn(sentence, moves, labels, epoch < FirstExploringEpoch ? 0 : Exploration, random);
                all += sentence.Heads.Length;
            }

            workshop.Log.WriteLine($"epoch {epoch + 1}: {100.0 * right / all:F2}% attached, {moves.FeatureCount} + {labels.FeatureCount} features");
        }

        new DependencyParser(moves.Export(minimumUpdates: 10, minimumWeight: 0.1f), labels.Export(minimumUpdates: 10, minimumWeight: 0.1f))
            .Save(workshop.Model(Name));
    }

    private static List<ParsedSentence> WithOwnTags(List<TreebankSentence> sentences, TagSet tags, LexemePool pool, TextWriter log)
    {
        var parsed = new ParsedSentence[sentences.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = TaggedSentence.Of(sentences.Where((_, i) => FoldOf(i) != fold), tags, pool);
            var tagger = TaggerTrainer.Learn(tags, others, FoldEpochs, log);
            for (var i = 0; i < sentences.Count; i++)
            {
                if (FoldOf(i) == fold) parsed[i] = ParsedSentence.Of(sentences[i], tagger, pool);
            }
        }

        return [.. parsed];

        static int FoldOf(int sentence) => sentence / 50 % Folds;
    }

    private static int Learn(ParsedSentence sentence, AveragedPerceptron moves, AveragedPerceptron labels, double exploration, Random random)
    {
        var state = sentence.Start();
        var oracle = new MoveOracle(sentence.Heads);
        while (!state.IsFinal)
        {
            var (predicted, best) = LearnMove(state, oracle, moves);
            var made = predicted == best || random.NextDouble() < exploration ? predicted : best;
            if (made == Move.Shift) state.Shift();
            else state.Attach(made, LearnLabel(sentence, state, state.HeadAfter(made), labels));
        }

        return Enumerable.Range(0, sentence.Heads.Length).Count(i => state.Heads[i] == sentence.Heads[i]);
    }

    private static (Move Predicted, Move Best) LearnMove(ParserState state, MoveOracle oracle, AveragedPerceptron moves)
    {
        Span<ulong> buffer = stackalloc ulong[MoveFeatures.Count];
        Span<float> scores = stackalloc float[MoveCount];
        var features = MoveFeatures.Of(state, buffer);
        moves.Score(features, scores);
        var predicted = DependencyParser.BestAllowed(state, scores);
        var best = predicted;
        var leastCost = int.MaxValue;
        for (var move = Move.Shift; move <= Move.Right; move++)
        {
            if (!state.Allows(move)) continue;
            var cost = oracle.Cost(state, move);
            if (cost < leastCost || (cost == leastCost && scores[(int)move] > scores[(int)best])) best = move;
            leastCost = Math.Min(leastCost, cost);
        }

        if (oracle.Cost(state, predicted) == leastCost) best = predicted;
        moves.Update(features, (int)best, (int)predicted);
        moves.Tick();
        return (predicted, best);
    }

    private static Relation LearnLabel(ParsedSentence sentence, ParserState state, int head, AveragedPerceptron labels)
    {
        if (head == state.Count) return Relation.Root;
        Span<ulong> buffer = stackalloc ulong[LabelFeatures.Count];
        Span<float> scores = stackalloc float[labels.ClassCount];
        var word = state.Stack(0);
        var features = LabelFeatures.Of(state, head, word, buffer);
        labels.Score(features, scores);
        var predicted = scores[1..].BestIndex() + 1;
        if (sentence.Heads[word] == head)
        {
            labels.Update(features, (int)sentence.Relations[word], predicted);
            labels.Tick();
        }

        return (Relation)predicted;
    }
}
