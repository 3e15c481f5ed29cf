namespace Parley.Language.Networks;

/// <summary>Leaves out values at random while a network learns (Srivastava et al. 2014).</summary>
public interface IMasks
{
    /// <summary>Leaves out some of the values of a place in the network, and strengthens the others.</summary>
    void Apply(int place, Span<float> values, int count);
}
