namespace Parley.Language.Coreference;

/// <summary>What a mention, or all mentions of a chain, can stand for: one bit for each possibility that is not ruled out.</summary>
/// <remarks>Two mentions agree in number, gender or life when they share a bit of it.</remarks>
[Flags]
internal enum MentionTraits : byte
{
    None = 0,
    Singular = 1,
    Plural = 2,
    Woman = 4,
    Man = 8,
    Thing = 16,
    Number = Singular | Plural,
    Gender = Woman | Man | Thing,
    Any = Number | Gender,
}
