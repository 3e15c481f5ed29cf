namespace Parley.Bargaining.Factions;

/// <summary>Options of two issues that only go together: a deal has both or neither.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other, of another issue.</param>
public readonly record struct OptionLinkage(OptionPlace First, OptionPlace Second)
{
    /// <summary>Whether a deal has both or neither.</summary>
    /// <param name="optionOf">The option that is agreed on an issue.</param>
    public bool Allows(Func<int, int> optionOf)
    {
        ArgumentNullException.ThrowIfNull(optionOf);
        return (optionOf(First.Issue) == First.Option) == (optionOf(Second.Issue) == Second.Option);
    }
}
