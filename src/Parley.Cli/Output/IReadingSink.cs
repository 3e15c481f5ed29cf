using Parley.Desk;

namespace Parley.Cli.Output;

/// <summary>Takes readings as they come, and gives them out.</summary>
internal interface IReadingSink : IDisposable
{
    /// <summary>Takes the next reading.</summary>
    void Add(ReportRead read);

    /// <summary>There are no more.</summary>
    void Complete();
}
