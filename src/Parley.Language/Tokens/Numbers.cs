namespace Parley.Language.Tokens;

/// <summary>Recognises numbers: "1,000.5", "10:30", "11/20/2000", "15th", "1980s", "713-555-0100".</summary>
internal static class Numbers
{
    /// <summary>The length of the number that the text starts with, 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (!StartsNumber(text)) return 0;
        var length = 1;
        while (length < text.Length && (char.IsDigit(text[length]) || IsInnerSign(text, length))) length++;
        length += PhoneLength(text, length);
        return length + SuffixLength(text[length..]);
    }

    private static bool StartsNumber(ReadOnlySpan<char> text)
    {
        if (char.IsDigit(text[0])) return true;
        return text[0] is '.' or '\'' or '’' && text.Length > 1 && char.IsDigit(text[1]);
    }

    private static bool IsInnerSign(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or ',' or ':' or '/' && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    /// <summary>The length of the further groups of a telephone number or a date with hyphens; a range ("10-20") falls apart.</summary>
    private static int PhoneLength(ReadOnlySpan<char> text, int first)
    {
        var (at, groups, last) = (first, 0, 0);
        while (at + 1 < text.Length && text[at] == '-' && char.IsDigit(text[at + 1]))
        {
            var stop = at + 1;
            while (stop < text.Length && char.IsDigit(text[stop])) stop++;
            (last, at) = (stop - at - 1, stop);
            groups++;
        }

        return groups >= 2 || (groups == 1 && first == 3 && last == 4) ? at - first : 0;
    }

    /// <summary>The length of the letters that belong to a number: endings of ordinals and decades, and codes in capitals ("4A").</summary>
    private static int SuffixLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length])) length++;
        var letters = rest[..length];
        if (letters is "st" or "nd" or "rd" or "th" or "s" or "ST" or "ND" or "RD" or "TH" or "S") return length;
        return length > 0 && char.IsUpper(letters[0]) && letters is not ("AM" or "PM") ? length : 0;
    }
}
