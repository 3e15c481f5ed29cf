using Parley.Prospects.Events;
using Parley.Prospects.Features;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>The numbers of many questions, one row after the other.</summary>
/// <param name="Width">The numbers of a row.</param>
/// <param name="OwnWidth">Those of them, at its end, that are the question's own.</param>
/// <param name="Rows">The rows, in the order of the questions given.</param>
/// <param name="Classes">The <see cref="ReferenceClass"/> of each question.</param>
internal sealed record ForecastTable(int Width, int OwnWidth, float[] Rows, int[] Classes)
{
    /// <summary>Walks through the events once and fills a row for each question.</summary>
    /// <param name="stream">The events.</param>
    /// <param name="questions">The questions, in any order.</param>
    /// <param name="baseRate">The base rate of each kind and length.</param>
    public static ForecastTable Of(EventHistory stream, IReadOnlyList<DyadQuestion> questions, Func<DyadQuestion, float> baseRate)
    {
        var order = Enumerable.Range(0, questions.Count).OrderBy(i => questions[i].Origin).ThenBy(i => questions[i].Pair.ToString(), StringComparer.Ordinal).ToArray();
        var (world, row) = (new WorldMemory(stream), new ForecastRow());
        float[] rows = [];
        var classes = new int[questions.Count];
        var (width, own) = (0, 0);
        foreach (var i in order)
        {
            world.AdvanceTo(questions[i].Origin.DayNumber);
            row.Fill(world, questions[i], baseRate(questions[i]));
            if (width == 0) (width, own, rows) = (row.All.Length, row.Own.Length, new float[(long)row.All.Length * questions.Count]);
            classes[i] = ReferenceClass.Of(world, questions[i]);
            row.All.CopyTo(rows.AsSpan(i * width, width));
        }

        return new ForecastTable(width, own, rows, classes);
    }

    /// <summary>The row of a question.</summary>
    public ReadOnlySpan<float> Row(int index) => Rows.AsSpan(index * Width, Width);

    /// <summary>The rows of some questions.</summary>
    public float[] Select(int[] indices)
    {
        var chosen = new float[indices.Length * Width];
        for (var i = 0; i < indices.Length; i++) Row(indices[i]).CopyTo(chosen.AsSpan(i * Width, Width));
        return chosen;
    }

    /// <summary>The own numbers of some questions.</summary>
    public float[] SelectOwn(int[] indices)
    {
        var chosen = new float[indices.Length * OwnWidth];
        for (var i = 0; i < indices.Length; i++) Row(indices[i])[^OwnWidth..].CopyTo(chosen.AsSpan(i * OwnWidth, OwnWidth));
        return chosen;
    }
}
