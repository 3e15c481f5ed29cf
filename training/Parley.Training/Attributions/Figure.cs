namespace Parley.Training.Attributions;

/// <summary>Hits among what is right and what was given.</summary>
internal readonly record struct Figure(int Hits, int Gold, int Predicted)
{
    public double Precision => Predicted == 0 ? 0 : (double)Hits / Predicted;

    public double Recall => Gold == 0 ? 0 : (double)Hits / Gold;

    public double F1 => Hits == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Figure operator +(Figure left, Figure right) =>
        new(left.Hits + right.Hits, left.Gold + right.Gold, left.Predicted + right.Predicted);

    public static Figure Add(Figure left, Figure right) => left + right;
}
