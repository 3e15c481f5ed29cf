namespace Parley.Language.Lemmas;

/// <summary>How a word becomes its lemma: cut this many letters off the end, then add these.</summary>
internal readonly record struct SuffixRule(int Cut, string Add)
{
    /// <summary>The rule that turns <paramref name="form"/> into <paramref name="lemma"/>: it keeps what both start with.</summary>
    public static SuffixRule Between(string form, string lemma)
    {
        var common = form.AsSpan().CommonPrefixLength(lemma);
        return new SuffixRule(form.Length - common, lemma[common..]);
    }

    /// <summary>The lemma of <paramref name="form"/>, or the form itself where the rule would leave nothing.</summary>
    public string Apply(string form)
    {
        if (Cut == 0 && Add.Length == 0) return form;
        return form.Length < Cut || form.Length - Cut + Add.Length == 0 ? form : string.Concat(form.AsSpan(0, form.Length - Cut), Add);
    }
}
