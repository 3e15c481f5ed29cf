using System.Runtime.CompilerServices;
using Parley.Readers;
using Parley.Record.Intake;
using Parley.Record.Intake.Addresses;
using Parley.Talks;

namespace Parley.Desk;

/// <summary>Reads reports on all cores, and hands out what was read in the order of the reports.</summary>
/// <remarks>Memory is bounded: reports are opened no further ahead than the cores need. Safe to run several times, and at once.</remarks>
public sealed class ReadReports
{
    private static readonly Lazy<Task<ReportReader>> Loading = new(() => Task.Run(ReportReader.Load));

    private readonly Lazy<IReader> _reader;

    /// <summary>Reads with the reader that comes with Parley, loaded when the first report is there.</summary>
    public ReadReports()
        : this(() => BuiltIn)
    {
    }

    /// <summary>Reads with a reader of one's own.</summary>
    /// <param name="load">Makes the reader; called once, when the first report is there.</param>
    public ReadReports(Func<IReader> load) => _reader = new Lazy<IReader>(load);

    /// <summary>The reader that comes with Parley; loaded once.</summary>
    internal static ReportReader BuiltIn => Loading.Value.GetAwaiter().GetResult();

    /// <summary>Starts to load the reader that comes with Parley, for a door that knows early that it will be needed.</summary>
    public static void Prepare() => _ = Loading.Value;

    /// <summary>Reads what a request names. What is wrong with one report is an outcome of its own, and never stops the others.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled; outcomes handed out before stay valid.</exception>
    public async IAsyncEnumerable<ReadOutcome> RunAsync(ReadRequest request, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var names = request.AreJsonLines ? null : new UniqueNames();
        var pending = ReportIntake.Find(Intake(request), cancellation);
        await foreach (var outcome in OrderedWork.RunAsync(pending, Read, Environment.ProcessorCount, cancellation).ConfigureAwait(false))
        {
            yield return outcome is ReportRead read && names is not null ? Rename(read, names.Make(read.Report.Id)) : outcome;
        }
    }

    /// <summary>The request as the intake takes it.</summary>
    internal static IntakeRequest Intake(ReadRequest request)
    {
        var given = new ReportFacts(Title: request.Title, Published: request.Published, Publisher: request.Publisher);
        return new IntakeRequest(request.Paths, request.AreJsonLines, given, request.OpenStandardInput)
        {
            Addresses = request.IsPublicOnly ? AddressRule.PublicOnly : AddressRule.Any,
            Documents = [.. request.Files.Select(file => new GivenDocument(file.Name, file.Bytes))],
        };
    }

    /// <summary>Reads a report that was taken in.</summary>
    internal ReadOutcome ReadTaken(TakenReport taken, string where, CancellationToken cancellation)
    {
        try
        {
            return new ReportRead(taken.Report, _reader.Value.Read(taken.Report, cancellation), taken.IsExtracted);
        }
        catch (Exception error) when (error is not OperationCanceledException && _reader.IsValueCreated)
        {
            return new ReadProblem(where, $"the reader failed on it ({error.GetType().Name}: {error.Message})", "this is a defect of Parley: please report it with the text");
        }
    }

    private ReadOutcome Read(PendingReport pending, CancellationToken cancellation) => pending.Take(cancellation) switch
    {
        TakenReport taken => ReadTaken(taken, pending.Where, cancellation),
        IntakeProblem problem => new ReadProblem(problem.Where, problem.What, problem.Remedy),
        var item => throw new InvalidOperationException($"an intake yields no {item.GetType()}"),
    };

    private static ReportRead Rename(ReportRead read, string id) => id == read.Report.Id
        ? read
        : read with { Report = read.Report with { Id = id }, Reading = read.Reading with { Id = id } };
}
