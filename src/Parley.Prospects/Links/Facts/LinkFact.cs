namespace Parley.Prospects.Links.Facts;

/// <summary>One dated edge of a graph of events: somebody did something to somebody on a day.</summary>
/// <param name="Source">Who acts, as the data name it.</param>
/// <param name="Relation">What is done ("Sign_formal_agreement").</param>
/// <param name="Target">To whom it is done.</param>
/// <param name="Day">The day that it is dated.</param>
public sealed record LinkFact(string Source, string Relation, string Target, DateOnly Day);
