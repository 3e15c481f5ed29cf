namespace Parley.Training.Commands;

/// <summary>Where training finds its corpora, leaves its models, and says what it is doing.</summary>
/// <param name="Corpora">The folder of the corpora: <c>data</c> in the folder <c>shared</c> beside the repository.</param>
/// <param name="Models">The folder that models are written to and read from: <c>models</c> in the repository.</param>
/// <param name="Log">Takes progress, a line at a time.</param>
internal sealed record Workshop(string Corpora, string Models, TextWriter Log)
{
    /// <summary>The path of a corpus, given below the folder of the corpora ("ud/en_ewt-ud-train.conllu.gz").</summary>
    public string Corpus(string relative) => Path.Combine(Corpora, relative);

    /// <summary>The path of a model file, given without its extension ("tagger").</summary>
    public string Model(string name) => Path.Combine(Models, $"{name}.model");

    /// <summary>The workshop of the repository that the program was built in.</summary>
    /// <exception cref="DirectoryNotFoundException">Neither the present folder nor the program's lies in a repository of Parley.</exception>
    public static Workshop Find(TextWriter log)
    {
        var root = Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory)
            ?? throw new DirectoryNotFoundException("Run this inside the repository: there is no Parley.slnx in this folder or above.");
        return new Workshop(Path.GetFullPath(Path.Combine(root, "..", "shared", "data")), Path.Combine(root, "models"), log);
    }

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Parley.slnx"))) return at.FullName;
        }

        return null;
    }
}
