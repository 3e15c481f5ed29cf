namespace Parley.Prospects.Learning;

/// <summary>Grows one tree level by level over histograms.</summary>
internal sealed class TreeGrower(Binning binning, byte[] bins, int count, BoostingPlan plan)
{
    private readonly short[] _nodes = new short[count];

    /// <summary>The tree that best corrects the rows drawn, its values added to the scores of all rows.</summary>
    public Tree Grow(float[] gradients, float[] curvatures, int[] features, int[] drawn, float[] scores)
    {
        Array.Clear(_nodes);
        var nodes = new List<Node> { Node.Of(drawn, gradients, curvatures) };
        var level = new List<int> { 0 };
        for (var depth = 0; depth < plan.Depth && level.Count > 0; depth++) level = Split(nodes, level, gradients, curvatures, features, drawn);
        var tree = Made(nodes);
        for (var row = 0; row < count; row++) scores[row] += tree.Values[Leaf(tree, nodes, row)];
        return tree;
    }

    private List<int> Split(List<Node> nodes, List<int> level, float[] gradients, float[] curvatures, int[] features, int[] drawn)
    {
        var place = new int[nodes.Count];
        Array.Fill(place, -1);
        for (var i = 0; i < level.Count; i++) place[level[i]] = i;
        var best = new Cut[level.Count];
        var sums = new float[level.Count * Binning.Most * 2];
        foreach (var feature in features) Consider(feature, nodes, level, place, gradients, curvatures, drawn, sums, best);
        return Descend(nodes, level, best, place, drawn);
    }

    private void Consider(int feature, List<Node> nodes, List<int> level, int[] place, float[] gradients, float[] curvatures, int[] drawn, float[] sums, Cut[] best)
    {
        if (binning.Edges[feature].Length == 0) return;
        Array.Clear(sums);
        var column = bins.AsSpan(feature * count, count);
        foreach (var row in drawn)
        {
            var at = place[_nodes[row]];
            if (at < 0) continue;
            var cell = ((at * Binning.Most) + column[row]) * 2;
            sums[cell] += gradients[row];
            sums[cell + 1] += curvatures[row];
        }

        for (var i = 0; i < level.Count; i++) Search(feature, nodes[level[i]], sums.AsSpan(i * Binning.Most * 2, Binning.Most * 2), ref best[i]);
    }

    private void Search(int feature, Node node, Span<float> sums, ref Cut best)
    {
        var (gradient, curvature) = (0f, 0f);
        var whole = Gain(node.Gradient, node.Curvature);
        for (var bin = 0; bin < binning.Edges[feature].Length; bin++)
        {
            gradient += sums[2 * bin];
            curvature += sums[(2 * bin) + 1];
            if (curvature < plan.LeastCurvature || node.Curvature - curvature < plan.LeastCurvature) continue;
            var gain = Gain(gradient, curvature) + Gain(node.Gradient - gradient, node.Curvature - curvature) - whole;
            if (gain > best.Gain) best = new Cut(gain, feature, bin, gradient, curvature);
        }
    }

    private float Gain(float gradient, float curvature) => gradient * gradient / (curvature + plan.Penalty);

    private List<int> Descend(List<Node> nodes, List<int> level, Cut[] best, int[] place, int[] drawn)
    {
        var next = new List<int>();
        for (var i = 0; i < level.Count; i++)
        {
            if (best[i].Gain <= 0) continue;
            var node = nodes[level[i]];
            nodes[level[i]] = node with { Feature = best[i].Feature, Bin = best[i].Bin, Child = nodes.Count };
            next.Add(nodes.Count);
            next.Add(nodes.Count + 1);
            nodes.Add(new Node(best[i].Gradient, best[i].Curvature));
            nodes.Add(new Node(node.Gradient - best[i].Gradient, node.Curvature - best[i].Curvature));
        }

        foreach (var row in drawn)
        {
            var node = nodes[_nodes[row]];
            if (node.Feature >= 0 && place[_nodes[row]] >= 0) _nodes[row] = (short)Step(node, row);
        }

        return next;
    }

    private int Step(Node node, int row) => node.Child + (bins[(node.Feature * count) + row] > node.Bin ? 1 : 0);

    private int Leaf(Tree tree, List<Node> nodes, int row)
    {
        var at = 0;
        while (tree.Features[at] >= 0) at = Step(nodes[at], row);
        return at;
    }

    private Tree Made(List<Node> nodes) => new(
        [.. nodes.Select(node => (short)node.Feature)],
        [.. nodes.Select(node => node.Feature < 0 ? 0 : binning.Edges[node.Feature][node.Bin])],
        [.. nodes.Select(node => (short)node.Child)],
        [.. nodes.Select(node => -plan.Rate * node.Gradient / (node.Curvature + plan.Penalty))]);

    private readonly record struct Cut(float Gain, int Feature, int Bin, float Gradient, float Curvature);

    private sealed record Node(float Gradient, float Curvature, int Feature = -1, int Bin = 0, int Child = 0)
    {
        public static Node Of(int[] rows, float[] gradients, float[] curvatures) => new(rows.Sum(row => gradients[row]), rows.Sum(row => curvatures[row]));
    }
}
