namespace Parley.Talks.Comparisons;

/// <summary>A statement with those that its issuer made before on the same matter.</summary>
/// <param name="Current">The statement that is looked at.</param>
/// <param name="Earlier">The earlier statements, the latest first; perhaps none.</param>
public sealed record StatementCase(Statement Current, ValueList<Statement> Earlier)
{
    /// <summary>Who speaks, or null.</summary>
    public string? Issuer { get; init; }

    /// <summary>On what, or null.</summary>
    public string? Matter { get; init; }
}

/// <summary>An official statement, split into sentences.</summary>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Date">Its day, or null when unknown.</param>
/// <param name="Sentences">Its sentences, in order.</param>
public sealed record Statement(string? Title, DateOnly? Date, ValueList<StatementSentence> Sentences);

/// <summary>A sentence of a statement.</summary>
/// <param name="Id">What it is called by; unique in its case.</param>
/// <param name="Text">Its words.</param>
public sealed record StatementSentence(string Id, string Text);
