using System.Runtime.CompilerServices;
using Parley.Readers.Actors;
using Parley.Readers.Meetings;
using Parley.Readers.Moves;
using Parley.Readers.Outlooks;
using Parley.Readers.Positions;
using Parley.Readers.Pressures;
using Parley.Readers.Sentiments;

namespace Parley.Readers.Lexicons;

/// <summary>The longest word lists, which open by themselves when a reader first looks into them.</summary>
internal static class WordLists
{
    private static readonly Type[] Owners =
    [
        typeof(Gazetteer),
        typeof(MeetingLexicon),
        typeof(ActLexicon),
        typeof(FrameLexicon),
        typeof(OutlookLexicon),
        typeof(StanceLexicon),
        typeof(ApplicationLexicon),
        typeof(AttitudeLexicon),
        typeof(PloverLexicon),
    ];

    /// <summary>Opens them ahead of the first report, so that this can go on while the models load.</summary>
    public static void Open()
    {
        foreach (var owner in Owners) RuntimeHelpers.RunClassConstructor(owner.TypeHandle);
    }
}
