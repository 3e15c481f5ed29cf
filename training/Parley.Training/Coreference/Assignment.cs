namespace Parley.Training.Coreference;

/// <summary>The best one-to-one assignment of rows to columns.</summary>
internal static class Assignment
{
    /// <summary>The greatest sum of values that can be had with at most one of each row and column.</summary>
    /// <remarks>The Hungarian method with potentials (Kuhn 1955, Munkres 1957), cubic in the larger side.</remarks>
    public static double Best(double[,] values)
    {
        int rows = values.GetLength(0), columns = values.GetLength(1), size = Math.Max(rows, columns);
        var (rowPotential, columnPotential) = (new double[size + 1], new double[size + 1]);
        var (rowOf, way) = (new int[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++) Augment(row);
        double sum = 0;
        for (var column = 1; column <= size; column++) sum -= Cost(rowOf[column], column);
        return sum;

        double Cost(int row, int column) => row <= rows && column <= columns ? -values[row - 1, column - 1] : 0;

        void Augment(int row)
        {
            rowOf[0] = row;
            var at = 0;
            var least = new double[size + 1];
            var used = new bool[size + 1];
            Array.Fill(least, double.PositiveInfinity);
            do
            {
                used[at] = true;
                var (current, delta, next) = (rowOf[at], double.PositiveInfinity, 0);
                for (var column = 1; column <= size; column++)
                {
                    if (used[column]) continue;
                    var reduced = Cost(current, column) - rowPotential[current] - columnPotential[column];
                    if (reduced < least[column]) (least[column], way[column]) = (reduced, at);
                    if (least[column] < delta) (delta, next) = (least[column], column);
                }

                for (var column = 0; column <= size; column++)
                {
                    if (used[column])
                    {
                        rowPotential[rowOf[column]] += delta;
                        columnPotential[column] -= delta;
                    }
                    else
                    {
                        least[column] -= delta;
                    }
                }

                at = next;
            }
            while (rowOf[at] != 0);

            for (; at != 0; at = way[at]) rowOf[at] = rowOf[way[at]];
        }
    }
}
