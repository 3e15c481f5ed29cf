namespace Parley.Readers.Attributions;

/// <summary>Where a token stands with regard to cues.</summary>
internal static class CueLabel
{
    public const byte Outside = 0;
    public const byte Begin = 1;
    public const byte Inside = 2;
    public const int Count = 3;
}
