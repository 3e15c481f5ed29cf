namespace Parley.Readers.Attributions;

/// <summary>The features by which an attribution that was read is told to be one.</summary>
internal static class JudgeFeatures
{
    public static void List(TokenTable table, CueView view, Cue cue, Candidate candidate, FeatureBuffer f)
    {
        var head = view.Head;
        var lemma = table.Lemmas[head];
        var cueLevel = Level(cue.Probability);
        var shareLevel = Level(candidate.Share);
        var lead = (uint)Math.Clamp((int)(candidate.Lead / 1.5f), 0, 14);
        var source = Array.IndexOf(candidate.Labels, RoleLabel.Source);
        var content = Array.IndexOf(candidate.Labels, RoleLabel.Content);
        f.Add(400, cueLevel);
        f.Add(401, shareLevel);
        f.Add(402, cueLevel, shareLevel);
        f.Add(403, lemma);
        f.Add(410, lead);
        f.Add(411, lead, cueLevel);
        f.Add(412, lead, shareLevel);
        f.Add(404, lemma, source < 0 ? 0u : 1, content < 0 ? 0u : 1);
        f.Add(405, view.Form, source < 0 ? 0u : 1, content < 0 ? 0u : 1);
        f.Add(406, cueLevel, source < 0 ? 0u : 1, content < 0 ? 0u : 1);
        f.Add(407, (uint)Math.Min(4, cue.Last - cue.First), cueLevel);
        f.Add(408, table.Quotations[head] >= 0 ? 1u : 0, cueLevel);
        f.Add(409, (uint)Math.Min(3, table.SentenceOf[head]), cueLevel);
        if (content >= 0)
        {
            var at = view.Window.First + content;
            f.Add(420, view.BranchOf(at), view.Form);
            f.Add(421, view.BranchOf(at), lemma);
            f.Add(422, table.Quotations[at] >= 0 ? 1u : 0, view.Form);
            f.Add(423, table.Lemmas[at], view.Form);
        }

        if (source >= 0)
        {
            var at = view.Window.First + source;
            f.Add(430, view.BranchOf(at), view.Form);
            f.Add(431, table.Lemmas[at]);
            f.Add(432, (uint)table.Classes[at], lemma);
        }
    }

    private static uint Level(double probability) => (uint)Math.Clamp((int)Math.Round(2 * Math.Log(Math.Max(1e-6, probability) / Math.Max(1e-6, 1 - probability))), -8, 10) + 8;
}
