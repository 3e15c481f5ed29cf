using Parley.Bargaining.Simulation;

namespace Parley.Bargaining.Tests.Simulation;

public sealed class AlternatingOffersTests
{
    [Fact]
    public void A_deal_takes_the_consent_of_all_others()
    {
        var asked = new List<int>();
        INegotiator[] three = [new Fixed(7, accepts: [], asked, 0), new Fixed(8, accepts: [7], asked, 1), new Fixed(9, accepts: [8], asked, 2)];
        Assert.Equal(new Outcome(null, 5), new AlternatingOffers().Run(three, 0, 5));
        three[0] = new Fixed(7, accepts: [9], asked, 0);
        three[1] = new Fixed(8, accepts: [9], asked, 1);
        three[2] = new Fixed(9, accepts: [], asked, 2);
        Assert.Equal(new Outcome(9, 2), new AlternatingOffers().Run(three, 0, 5));
    }

    [Fact]
    public void The_opener_offers_before_anybody_is_asked()
    {
        var asked = new List<int>();
        INegotiator[] two = [new Fixed(1, accepts: [2], asked, 0), new Fixed(2, accepts: [1], asked, 1)];
        Assert.Equal(new Outcome(2, 1), new AlternatingOffers().Run(two, 1, 3));
        Assert.Equal([0], asked);
    }

    private sealed class Fixed(int offer, int[] accepts, List<int> asked, int party) : INegotiator
    {
        public void Start(Seat seat, ulong seed)
        {
        }

        public void Hear(int deal)
        {
        }

        public bool Accepts(int deal, double time)
        {
            asked.Add(party);
            return accepts.Contains(deal);
        }

        public int Offer(double time) => offer;
    }
}
