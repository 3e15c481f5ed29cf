namespace Parley.Bargaining.Factions;

/// <summary>Finds the weights and quotas each of which alone, if it were wrong, would change the answer. They leave open which deals can decide, so that these are weighed anew for each stretch without a change.</summary>
/// <param name="deals">The deals that decide.</param>
/// <param name="answer">The answer.</param>
internal sealed class ConsentShifts(DecisiveDeals deals, GameAnswer answer)
{
    /// <summary>The shifts of all weights and quotas.</summary>
    public IEnumerable<SettingShift> All(CancellationToken stop) =>
        ConsentSetting.Of(deals.Space.Game).SelectMany(setting => Of(setting, isHigher: false, stop).Concat(Of(setting, isHigher: true, stop)));

    /// <summary>Where, one way, the Nash deal or the first blocker changes, and where the zone opens or closes.</summary>
    private IEnumerable<SettingShift> Of(ConsentSetting setting, bool isHigher, CancellationToken stop)
    {
        var isMoved = false;
        foreach (var (turn, isBeyond, within) in setting.Outward(isHigher))
        {
            stop.ThrowIfCancellationRequested();
            var changed = deals.Under(setting.With(within));
            var other = GameAnswer.Of(changed);
            var shift = new SettingShift(setting.Kind, setting.Name, setting.Value, turn, isHigher, isBeyond, null, null, null);
            if (other.HasZone != answer.HasZone)
            {
                yield return shift with { Opens = other.HasZone };
                yield break;
            }

            if (isMoved || answer.Holds(changed, other)) continue;
            isMoved = true;
            yield return shift with { Nash = other.Nash?.Deal, Blocker = other.Blocking.FirstOrDefault()?.Faction };
        }
    }
}
