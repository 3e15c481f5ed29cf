using System.Globalization;
using Parley.Talks.Exchange;

namespace Parley.Web.Charts;

/// <summary>Places days and probabilities in the chart of a question.</summary>
internal sealed class ProspectScale
{
    public const int Left = 44;
    public const int Top = 26;
    public const int Bottom = 246;

    private static readonly double[] Tops = [0.02, 0.06, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1];

    private const int DayWidth = 74;

    private readonly DateOnly _first;
    private readonly int _days;

    /// <param name="forecasts">The forecasts, at least one, in the order of time.</param>
    /// <param name="last">The last day on which the question can come true.</param>
    /// <param name="right">Where that day lies.</param>
    public ProspectScale(IReadOnlyList<ForecastLine> forecasts, DateOnly last, int right)
    {
        Right = right;
        _first = forecasts[0].On;
        _days = Math.Max(1, last.DayNumber - _first.DayNumber);
        var highest = forecasts.Max(forecast => Math.Max(forecast.High, forecast.BaseRate));
        Most = Tops.First(top => top >= highest);
    }

    public int Right { get; }

    /// <summary>The probability at the top of the chart.</summary>
    public double Most { get; }

    /// <summary>The probabilities that are written beside the chart.</summary>
    public IEnumerable<double> Levels => [0, Most / 2, Most];

    public double X(DateOnly day) => Left + ((Right - Left) * (double)(day.DayNumber - _first.DayNumber) / _days);

    /// <summary>The height of a probability; what lies beyond the top is at the top.</summary>
    public double Y(double probability) => Bottom - ((Bottom - Top) * Math.Min(1, probability / Most));

    /// <summary>The firsts of months, as many as there is room for.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        var months = Math.Max(1, _days / 30);
        var most = (Right - Left) / DayWidth;
        var step = (months + most - 1) / most;
        for (var tick = new DateOnly(_first.Year, _first.Month, 1).AddMonths(1); tick.DayNumber <= _first.DayNumber + _days; tick = tick.AddMonths(step)) yield return tick;
    }

    /// <summary>A number as SVG has it.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
