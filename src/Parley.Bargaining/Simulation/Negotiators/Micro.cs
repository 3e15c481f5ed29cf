namespace Parley.Bargaining.Simulation.Negotiators;

/// <summary>MiCRO: offers its deals from the best down, a new one only when the other has made as many different offers as it has (de Jonge 2022).</summary>
/// <remarks>Deals that are worth the same come in an order by chance. When it does not concede it repeats one of its offers by chance.</remarks>
public sealed class Micro : INegotiator
{
    private Seat _seat = null!;
    private Dice _dice;
    private int[] _order = [];
    private bool[] _isHeard = [];
    private int _offered;
    private int _heard;

    /// <inheritdoc/>
    public void Start(Seat seat, ulong seed)
    {
        if (_order.Length != seat.Deals) (_order, _isHeard) = (new int[seat.Deals], new bool[seat.Deals]);
        (_seat, _dice, _offered, _heard) = (seat, new Dice(seed), 0, 0);
        seat.Ranked.CopyTo(_order);
        Array.Clear(_isHeard);
    }

    /// <inheritdoc/>
    public void Hear(int deal)
    {
        if (!_isHeard[deal]) _heard++;
        _isHeard[deal] = true;
    }

    /// <inheritdoc/>
    public bool Accepts(int deal, double time) => _seat[deal] >= _seat.Reservation && _seat[deal] >= _seat[_order[IsReady ? _offered : Math.Max(0, _offered - 1)]];

    /// <inheritdoc/>
    public int Offer(double time)
    {
        if (!IsReady && _offered > 0) return _order[_dice.Below(_offered)];
        var alike = _seat.CountReaching(_seat[_order[_offered]]);
        var chosen = _offered + _dice.Below(alike - _offered);
        (_order[_offered], _order[chosen]) = (_order[chosen], _order[_offered]);
        return _order[_offered++];
    }

    /// <summary>Whether it owes a new offer and has one that is better than no deal.</summary>
    private bool IsReady => _offered <= _heard && _offered < _seat.Acceptable;
}
