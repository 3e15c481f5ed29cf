using System.Text.Json;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>Keeps tables for reading in step with the journal. What it does depends on the entries alone.</summary>
/// <remarks>Rows are true from the entry <c>since</c> up to, and without, the entry <c>until</c>, so that the tables answer as of any entry.</remarks>
internal interface IProjection
{
    /// <summary>Takes the next entry into account; most projections pass most kinds over.</summary>
    void Apply(SqlSession session, Entry entry, JsonElement payload);
}
