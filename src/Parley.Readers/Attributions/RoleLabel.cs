namespace Parley.Readers.Attributions;

/// <summary>What a token is to a cue.</summary>
internal static class RoleLabel
{
    public const byte Neither = 0;
    public const byte Source = 1;
    public const byte Content = 2;
    public const int Count = 3;
}
