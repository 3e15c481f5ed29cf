using Parley.Talks;

namespace Parley.Desk.Bargains.Wordings;

/// <summary>What is found about a bargain, in words and headed lists, however they are laid out.</summary>
/// <param name="Name">What was looked at.</param>
/// <param name="Finding">What comes out, in a sentence or two.</param>
/// <param name="Sections">All that it rests on.</param>
public sealed record BargainAccount(string Name, string Finding, ValueList<AccountSection> Sections)
{
    /// <summary>The finding as a sentence of its own.</summary>
    public string Headline => Finding.Length == 0 ? "" : char.ToUpperInvariant(Finding[0]) + Finding[1..];
}

/// <summary>A headed list.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Scope">What follows the heading, such as ", of 81 deals"; may be empty.</param>
/// <param name="Items">What is listed.</param>
public sealed record AccountSection(string Title, string Scope, ValueList<AccountItem> Items);

/// <summary>Something listed.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Below">What belongs to it, a line each.</param>
public sealed record AccountItem(string Text, ValueList<string> Below)
{
    /// <summary>One with nothing below.</summary>
    /// <param name="text">What it says.</param>
    public AccountItem(string text)
        : this(text, [])
    {
    }
}
