using Parley.Prospects.Learning;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>What was learnt of one kind of question and one length of window.</summary>
/// <param name="Kind">What is asked about.</param>
/// <param name="Days">The length of the window.</param>
/// <param name="BaseRate">How often such questions came true in training, 0 to 1.</param>
/// <param name="History">Log-odds from the pair's history of the very thing.</param>
/// <param name="Linear">Log-odds from everything known.</param>
/// <param name="Forest">Corrects the log-odds of the history by everything known.</param>
internal sealed record CellModel(QuestionKind Kind, int Days, float BaseRate, LinearModel History, LinearModel Linear, Forest Forest);
