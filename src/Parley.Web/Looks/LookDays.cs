namespace Parley.Web.Looks;

/// <summary>On which of the two days of a look what is shown depends.</summary>
public enum LookDays
{
    /// <summary>On the day on which things stood, and on what was known.</summary>
    Both,

    /// <summary>On what was known alone: it belongs to no day of the talks.</summary>
    Known,

    /// <summary>On neither: it is no part of the record.</summary>
    Neither,
}
