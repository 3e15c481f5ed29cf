namespace Parley.Talks.Journal;

/// <summary>Who stands behind an entry of the record: a person, or a version of a program.</summary>
/// <param name="Name">The person's name, or the program's name and version ("parley 0.1.0"); without control characters.</param>
/// <param name="IsPerson">Whether it is a person; what people decide goes before what programs find.</param>
public sealed record Author(string Name, bool IsPerson)
{
    private const string PersonMark = "person:";
    private const string ProgramMark = "program:";

    /// <summary>A person.</summary>
    public static Author Person(string name) => new(name, IsPerson: true);

    /// <summary>A version of a program.</summary>
    public static Author Program(string version) => new(version, IsPerson: false);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is of neither form.</exception>
    public static Author Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith(PersonMark, StringComparison.Ordinal)) return Person(text[PersonMark.Length..]);
        if (text.StartsWith(ProgramMark, StringComparison.Ordinal)) return Program(text[ProgramMark.Length..]);
        throw new FormatException($"'{text}' is no author: it starts with neither '{PersonMark}' nor '{ProgramMark}'.");
    }

    /// <summary>The author as <c>person:ada</c> or <c>program:parley 0.1.0</c>.</summary>
    public override string ToString() => (IsPerson ? PersonMark : ProgramMark) + Name;
}
