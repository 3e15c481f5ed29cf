namespace Parley.Record.Intake.Archives;

/// <summary>What may still be unpacked from an archive and from the archives, mails and feeds within: so many bytes in all, so many deep.</summary>
/// <remarks>Archives are unpacked one after another; not safe to share between threads.</remarks>
internal sealed class Allowance
{
    private const int Deepest = 4;
    private const long Most = 8L * 1024 * 1024 * 1024;

    private readonly Total _total;
    private readonly int _depth;

    private Allowance(Total total, int depth)
    {
        _total = total;
        _depth = depth;
    }

    public static Allowance Whole() => new(new Total(), depth: 0);

    /// <summary>What is left for something that lies within.</summary>
    /// <exception cref="IntakeException">It lies too deep.</exception>
    public Allowance Within() => _depth < Deepest
        ? new Allowance(_total, _depth + 1)
        : throw new IntakeException($"lies more than {Deepest} archives or messages deep", "unpack it, and give what is in it");

    /// <exception cref="IntakeException">Nothing is left.</exception>
    public void Spend(int bytes)
    {
        _total.Bytes += bytes;
        if (_total.Bytes > Most) throw new IntakeException("unpacks to more than 8 GB", "unpack it yourself, and give the folder");
    }

    private sealed class Total
    {
        public long Bytes { get; set; }
    }
}
