namespace Parley.Web.Hosting;

/// <summary>What an address takes besides its days, for its description.</summary>
/// <param name="Fields">The fields of its query, or of its form where it changes something.</param>
internal sealed record ApiFields(params ApiField[] Fields);

/// <summary>A field of a query or form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="What">What it says.</param>
internal sealed record ApiField(string Name, string What)
{
    /// <summary>Whether it must be there.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether it holds files.</summary>
    public bool IsFile { get; init; }

    /// <summary>The values that it may have; none for any.</summary>
    public string[] Values { get; init; } = [];
}
