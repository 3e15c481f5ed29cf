namespace Parley.Record.Stores;

/// <summary>How the tables are reached: by a session of one's own for each question, or by one that is in use.</summary>
internal interface ISqlAccess
{
    /// <summary>Asks something of the tables.</summary>
    /// <exception cref="Talks.Journal.RecordException">The database fails.</exception>
    T Do<T>(Func<SqlSession, T> ask);
}
