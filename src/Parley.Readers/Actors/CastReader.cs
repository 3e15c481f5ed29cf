using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Finds everyone that a report speaks of.</summary>
internal static class CastReader
{
    public static Cast Read(Report report, Analysis analysis, Gazetteer gazetteer)
    {
        var setting = Setting.Of(report, gazetteer);
        var names = NameFinder.Find(analysis, setting);
        setting = setting with { Home = setting.Home ?? JointVoice.MostNamed(names) };
        var bySentence = SentenceNames.Split(names, analysis.Sentences.Length);
        var roster = Roster.Of(analysis, names, bySentence, setting);
        var scene = new Scene(analysis, setting, bySentence, roster);
        foreach (var sentence in analysis.Sentences)
        {
            NameMentions.Add(scene, sentence);
            NounMentions.Add(scene, sentence);
            BehalfMentions.Add(scene, sentence);
            PronounMentions.Add(scene, sentence);
            AppositionMentions.Add(scene, sentence);
        }

        return new Cast(ActorList.Of(scene, names), scene.Mentions);
    }
}
