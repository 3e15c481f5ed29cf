using System.Data.Common;
using Parley.Talks.Journal;

namespace Parley.Record.Stores;

/// <summary>What differs from one database to another.</summary>
internal interface ISqlStore : IDisposable
{
    /// <summary>Where the record lies, for people to read.</summary>
    string Place { get; }

    /// <summary>The statements that make the empty projections.</summary>
    string ProjectionSchema { get; }

    /// <summary>The statements that take the projections away.</summary>
    string ProjectionRemoval { get; }

    /// <summary>Makes the journal where it is not there yet.</summary>
    /// <exception cref="RecordException">What lies there is no record.</exception>
    void Prepare();

    /// <summary>A session that reads.</summary>
    SqlSession Read();

    /// <summary>A session that reads what was there when it first read, whatever others write meanwhile.</summary>
    SqlSession Snapshot();

    /// <summary>A session that may write until it is committed or disposed; all others wait for it.</summary>
    SqlSession Write();

    /// <summary>Says what an error of the database means to the user.</summary>
    RecordException Explain(DbException error);
}
