namespace Parley.Prospects.Learning;

/// <summary>How trees are grown.</summary>
/// <param name="Trees">How many.</param>
/// <param name="Depth">The most splits on a way from the root.</param>
/// <param name="Rate">How much of each tree's values is taken.</param>
/// <param name="Penalty">Added to the curvature of each leaf.</param>
/// <param name="LeastCurvature">What each child of a split must have.</param>
/// <param name="Columns">The share of features that each tree may ask about.</param>
/// <param name="Rows">The share of rows that each tree is grown from.</param>
/// <param name="Seed">Of the draws.</param>
internal sealed record BoostingPlan(int Trees, int Depth, float Rate, float Penalty, float LeastCurvature, float Columns, float Rows, ulong Seed);
