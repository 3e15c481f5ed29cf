using Parley.Prospects.Actors;
using Parley.Talks;
using Parley.Training.Commands;

namespace Parley.Training.Events;

/// <summary>Learns where people and bodies belong whose names do not tell it.</summary>
internal sealed class ActorTrainer : ITrainer
{
    private const int Rounds = 2;

    /// <summary>The files of events that actors are learnt from, below the corpora.</summary>
    private static readonly string[] _files = ["icews/ICEWS0515/train.tsv.gz", "icews/ICEWS14/train.tsv.gz", "icews/ICEWS18/train.tsv.gz"];

    /// <inheritdoc/>
    public string Name => "actors";

    /// <inheritdoc/>
    public string Summary => "states of people and bodies in event data, from ICEWS (train)";

    /// <inheritdoc/>
    public void Train(Workshop workshop)
    {
        CodedEvent[] events = [.. EventCorpus.Read(_files.Select(workshop.Corpus), workshop.Log)];
        var learned = Learn(events);
        using var file = File.Create(workshop.Model(Name));
        learned.Save(file);
        workshop.Log.WriteLine($"{learned.Count} actors learnt from {events.Length} events");
    }

    private static LearnedActors Learn(CodedEvent[] events)
    {
        var learned = LearnedActors.None;
        for (var round = 0; round < Rounds; round++)
        {
            var map = new ActorMap(learned);
            var places = events.SelectMany(one => (string[])[one.Actor, one.Target]).Distinct().ToDictionary(name => name, map.Of);
            var evidence = new ActorEvidence(events, name => places[name]);
            var named = round == 0 ? [] : places.Where(pair => pair.Value is not null && ActorMap.WithoutLearning.Of(pair.Key) is null)
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!.Value.Code));
            learned = LearnedActors.Of(named.Concat(evidence.Guesses()));
        }

        return learned;
    }
}
