using System.Globalization;
using Parley.Talks;

namespace Parley.Training.Positions;

/// <summary>Counts how many positions are found with the right holder, act and content.</summary>
internal sealed class PositionScore
{
    private const double ContentShared = 0.5;

    private int _gold;
    private int _read;
    private int _holder;
    private int _act;
    private int _content;

    /// <summary>Adds a report.</summary>
    public void Add(GoldReport gold, IReadOnlyList<Position> read)
    {
        var text = gold.Report.Document.Content;
        var pairs = Pairing.Best(gold.Positions, read, (found, position) => PositionMatch.Score(text, found, position));
        _gold += gold.Positions.Count;
        _read += read.Count;
        _holder += pairs.Count;
        _act += pairs.Count(pair => pair.Gold.Act == pair.Read.Act);
        _content += pairs.Count(pair => pair.Gold.Act == pair.Read.Act && PositionMatch.WordF1(text, pair.Gold.Content, pair.Read.Content) >= ContentShared);
    }

    /// <summary>F1 of holder, with act, with content; then the recall of the last, and the counts.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"holder {F1(_holder):F3} +act {F1(_act):F3} +content {F1(_content):F3} (recall {Recall(_holder):F3} {Recall(_act):F3} {Recall(_content):F3}; gold {_gold}, read {_read})");

    private double Recall(int hits) => _gold == 0 ? 0 : (double)hits / _gold;

    private double F1(int hits) => hits == 0 ? 0 : 2.0 * hits / (_gold + _read);
}
