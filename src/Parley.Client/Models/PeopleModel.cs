using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Text;

namespace Parley.Client.Models;

/// <summary>Who is spoken of in talks.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="People">People, then bodies, the most present first.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record PeopleModel(TalksHead Talks, string Headline, IReadOnlyList<OverviewPerson> People, Paging Paging);

/// <summary>A person or body that the reports of talks speak of.</summary>
/// <param name="Name">The fullest name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">Its office as the latest report that gives one has it, or null.</param>
/// <param name="Party">Whom it belongs to as the latest report that says so has it, or null.</param>
/// <param name="Reports">How many reports speak of it.</param>
/// <param name="Statements">How many statements are attributed to it.</param>
/// <param name="Meetings">How many accounts of meetings name it among those who took part.</param>
/// <param name="Latest">The day of the latest report that speaks of it, or null when unknown.</param>
/// <param name="Report">The id of that report.</param>
/// <param name="Mention">Where that report first names it, in UTF-16 code units.</param>
public sealed record OverviewPerson(
    string Name,
    ActorKind Kind,
    string? Role,
    string? Party,
    int Reports,
    int Statements,
    int Meetings,
    DateOnly? Latest,
    string Report,
    Span Mention);
