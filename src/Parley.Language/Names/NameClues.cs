namespace Parley.Language.Names;

/// <summary>What the word lists know of a word or phrase; several can hold.</summary>
[Flags]
internal enum NameClues : ushort
{
    None = 0,
    Woman = 1,
    Man = 2,
    State = 4,
    Nationality = 8,
    People = 16,
    City = 32,
    Region = 64,
    Body = 128,
    OrganisationWord = 256,
    Title = 512,
    Surname = 2048,
    Company = 4096,
    PlaceWord = 8192,

    /// <summary>Part of a phrase of several words.</summary>
    Phrase = 1024,
}
