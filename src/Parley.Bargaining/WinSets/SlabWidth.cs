namespace Parley.Bargaining.WinSets;

/// <summary>How wide the slabs of a sweep are, a power of two, so that each holds about as many deals as are soon compared one by one.</summary>
/// <param name="slabs">So many slabs are filled at once.</param>
/// <param name="length">A slab should have about so many deals of both halves.</param>
internal sealed class SlabWidth(int slabs, int length)
{
    private const int MostShift = 50;

    /// <summary>So many slabs are filled at once.</summary>
    public int Slabs => slabs;

    /// <summary>The width is two to this power.</summary>
    public int Shift { get; private set; }

    /// <summary>Halves the width; false where slabs are one number wide already.</summary>
    public bool TryNarrow()
    {
        if (Shift == 0) return false;
        Shift--;
        return true;
    }

    /// <summary>Makes slabs wider or narrower by how many deals all of them held.</summary>
    public void Fit(int held)
    {
        if (held < slabs * length * 3 / 4 && Shift < MostShift) Shift++;
        else if (held > slabs * length * 3 / 2 && Shift > 0) Shift--;
    }
}
