namespace Parley.Talks.Journal;

/// <summary>The kinds of entries that rooms share. The set is open: an entry of another kind is kept and changes nothing else.</summary>
public static class EntryKind
{
    /// <summary>A report came in.</summary>
    public const string ReportAdded = "report-added";

    /// <summary>A text came in once more that is there already.</summary>
    public const string ReportRepeated = "report-repeated";

    /// <summary>A report came in that is nearly the same as one that is there already.</summary>
    public const string ReportCopied = "report-copied";

    /// <summary>Something could not be taken in.</summary>
    public const string ReportRefused = "report-refused";

    /// <summary>Rows of event data came in.</summary>
    public const string EventsImported = "events-imported";

    /// <summary>A report was read, for the first time or again.</summary>
    public const string ReadingMade = "reading-made";

    /// <summary>Talks were named, or are described anew.</summary>
    public const string TalksDefined = "talks-defined";

    /// <summary>Reports were placed in talks, or taken out.</summary>
    public const string ReportsPlaced = "reports-placed";

    /// <summary>A person accepted, edited or rejected an item of a reading.</summary>
    public const string ItemDecided = "item-decided";

    /// <summary>A name was found to stand for the same actor or issue as another, or no longer to.</summary>
    public const string NameMerged = "name-merged";

    /// <summary>What an entry before it did no longer holds.</summary>
    public const string EntryUndone = "entry-undone";

    /// <summary>A feed is followed from now on.</summary>
    public const string FeedAdded = "feed-added";

    /// <summary>A feed is no longer followed.</summary>
    public const string FeedRemoved = "feed-removed";

    /// <summary>A question about the talks was put.</summary>
    public const string QuestionOpened = "question-opened";

    /// <summary>A probability was given for a question.</summary>
    public const string ForecastMade = "forecast-made";

    /// <summary>A question was answered by what happened.</summary>
    public const string QuestionResolved = "question-resolved";
}
