namespace Parley.Record.Intake.EventData;

/// <summary>Where the columns of a set of event data are.</summary>
/// <param name="Set">What the set is called by in the origins of its events.</param>
/// <param name="Width">How many columns a row has at least.</param>
/// <param name="Id">The column of the row's id.</param>
/// <param name="Day">The column of the day.</param>
/// <param name="Actor">The column of who acts.</param>
/// <param name="Target">The column of who is acted upon.</param>
/// <param name="Code">The column of the code of CAMEO, or -1.</param>
/// <param name="Type">The column of the type of PLOVER, or -1.</param>
internal sealed record EventLayout(string Set, int Width, int Id, int Day, int Actor, int Target, int Code, int Type = -1)
{
    private const int WidthOfFirstGdelt = 57;
    private const int WidthOfSecondGdelt = 61;

    /// <summary>The layout that the first line of a file tells, and whether that line is a header.</summary>
    /// <exception cref="IntakeException">It is none that is known.</exception>
    public static (EventLayout Layout, bool HasHeader) Of(string[] line)
    {
        if (Array.IndexOf(line, "CAMEO Code") >= 0 && Array.IndexOf(line, "Source Name") >= 0)
        {
            return (new EventLayout("icews", line.Length, At("Event ID"), At("Event Date"), At("Source Name"), At("Target Name"), At("CAMEO Code")), true);
        }

        if (Array.IndexOf(line, "Event Type") >= 0 && Array.IndexOf(line, "Actor Name") >= 0)
        {
            var code = Array.IndexOf(line, "CAMEO Code");
            return (new EventLayout("polecat", line.Length, At("Event ID"), At("Event Date"), At("Actor Name"), At("Recipient Name"), code, At("Event Type")), true);
        }

        return line.Length switch
        {
            WidthOfFirstGdelt or WidthOfFirstGdelt + 1 => (new EventLayout("gdelt", WidthOfFirstGdelt, 0, 1, 6, 16, 26), false),
            WidthOfSecondGdelt => (new EventLayout("gdelt", WidthOfSecondGdelt, 0, 1, 6, 16, 26), false),
            _ => throw new IntakeException(
                "has no rows of event data that are known", "give rows of GDELT 1 or 2 (57, 58 or 61 columns), or of ICEWS, POLECAT or PLOVER with their header, separated by tabs"),
        };

        int At(string column) => Array.IndexOf(line, column) is >= 0 and var at ? at : throw new IntakeException($"has no column '{column}'", "give the rows with their whole header");
    }
}
