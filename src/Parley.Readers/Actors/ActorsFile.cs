using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Parley.Readers.Actors;

/// <summary>Actors that a user adds to those that the program knows, from a file in YAML.</summary>
/// <remarks>The file has a list <c>actors</c>; <c>docs/cli.md</c> says what each may hold. Immutable and safe to share between threads.</remarks>
public sealed class ActorsFile
{
    private const int Deepest = 8;

    private ActorsFile(IReadOnlyList<OwnActor> actors) => Actors = actors;

    /// <summary>The actors, in the order of the file.</summary>
    internal IReadOnlyList<OwnActor> Actors { get; }

    /// <summary>Understands the text of a file.</summary>
    /// <param name="yaml">The text.</param>
    /// <exception cref="ActorsFileException">The text is not YAML, or says something that is not known of actors.</exception>
    public static ActorsFile Parse(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        try
        {
            CheckDepth(yaml);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0) throw new ActorsFileException(1, "holds nothing", "begin it with 'actors:' and a list");
            return new ActorsFile(ReadAll(stream.Documents[0].RootNode));
        }
        catch (Exception error) when (error is YamlException or ArgumentException or InvalidOperationException)
        {
            var line = error is YamlException yamlError ? Math.Clamp((int)yamlError.Start.Line, 1, yaml.AsSpan().TrimEnd().Count('\n') + 1) : 1;
            throw new ActorsFileException(line, $"is not valid YAML ({error.Message.TrimEnd('.')})", "mend the line; lists are indented, and texts with a colon need quotation marks");
        }
    }

    /// <summary>Refuses nests so deep that they would exhaust the stack.</summary>
    private static void CheckDepth(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest) throw new ActorsFileException((int)parser.Current.Start.Line, "is nested too deeply", "an actor has texts and lists of texts only");
        }
    }

    private static List<OwnActor> ReadAll(YamlNode root)
    {
        if (root is not YamlMappingNode map) throw OwnActor.Error(root, "is not a map", "begin it with 'actors:' and a list");
        foreach (var (key, _) in map.Children)
        {
            if (OwnActor.TextOf(key) != "actors") throw OwnActor.Error(key, $"has an unknown key '{key}'", "there is only 'actors'");
        }

        if (!map.Children.TryGetValue("actors", out var list) || list is not YamlSequenceNode actors) throw OwnActor.Error(root, "has no list 'actors'", "begin it with 'actors:' and a list");
        return [.. actors.Children.Select(OwnActor.Read)];
    }
}

/// <summary>A file of actors cannot be used.</summary>
public sealed class ActorsFileException : FormatException
{
    internal ActorsFileException(int line, string problem, string remedy)
        : base($"line {line}: {problem}; {remedy}") => (Line, Problem, Remedy) = (line, problem, remedy);

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }
}
