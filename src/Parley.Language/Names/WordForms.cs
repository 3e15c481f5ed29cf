namespace Parley.Language.Names;

/// <summary>The forms of the words of one text, each made once.</summary>
internal sealed class WordForms
{
    private readonly Dictionary<string, WordForm> _forms = new(StringComparer.Ordinal);

    public WordForm Of(string word)
    {
        if (_forms.TryGetValue(word, out var form)) return form;
        form = new WordForm(word);
        _forms.Add(word, form);
        return form;
    }
}
