namespace Parley.Language.Names;

/// <summary>Takes titles off the front of persons' names ("Mr. Costa" is named "Costa").</summary>
internal static class TitleTrimmer
{
    /// <summary>Changes the labels of a sentence where a person's name of several words begins with a title that is no given name.</summary>
    public static void Trim(NameSentence sentence, Span<int> labels)
    {
        for (var i = 0; i + 1 < labels.Length; i++)
        {
            if (labels[i] != NameLabels.Of(NameKind.Person, NamePart.Begin) || !IsTitle(sentence.Form(i))) continue;
            var end = i + 1;
            while (!NameLabels.Ends(labels[end])) end++;
            labels[i] = NameLabels.Outside;
            NameLabels.Write(labels[(i + 1)..(end + 1)], NameKind.Person);
        }
    }

    private static bool IsTitle(WordForm form) => (form.Clues & (NameClues.Title | NameClues.Woman | NameClues.Man)) == NameClues.Title;
}
