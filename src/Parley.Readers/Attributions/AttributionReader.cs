using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Attributions;

/// <summary>Reads who said, thinks or wants what.</summary>
internal sealed class AttributionReader
{
    public static ValueList<Attribution> Read(Analysis analysis, Cast cast)
    {
        _ = analysis;
        _ = cast;
        return [];
    }
}
