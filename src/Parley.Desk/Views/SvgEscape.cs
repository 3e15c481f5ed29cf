using System.Security;

namespace Parley.Desk.Views;

/// <summary>Keeps the characters of a text from being taken for markup in a picture.</summary>
internal static class SvgEscape
{
    /// <summary>The text, without the characters that XML may not have.</summary>
    public static string Of(string text) => SecurityElement.Escape(string.Concat(text.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))));
}
