using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Tests.Actors;

public sealed class CastReaderTests
{
    [Theory]
    [InlineData("Peruvian Finance Minister Ana Robles rejected the offer.", "Robles", "Ana Robles", "Peru", true)]
    [InlineData("Chilean officials welcomed the plan.", "officials", "Chilean officials", "Chile", true)]
    [InlineData("Jakarta rejected the offer.", "Jakarta", "Indonesia", "Indonesia", true)]
    [InlineData("The Kenyan government will lift the ban.", "government", "Kenyan government", "Kenya", true)]
    [InlineData("The Norwegians refused to leave the talks.", "Norwegians", "Norway", "Norway", true)]
    [InlineData("The White House said the talks had ended.", "House", "United States", "United States", true)]
    [InlineData("U.S. Trade Representative Carla Dunn will visit Lima.", "Dunn", "Carla Dunn", "United States", true)]
    [InlineData("Ana Robles, Peru's envoy in Jakarta, welcomed the plan.", "Robles", "Ana Robles", "Peru", true)]
    [InlineData("On Monday, United States Treasury Secretary Carla Dunn criticised Bonn.", "Dunn", "Carla Dunn", "United States", true)]
    [InlineData("President Li Ming of the People’s Republic of China left.", "Ming", "Li Ming", "China", true)]
    [InlineData("Peru's chief negotiator, Ana Robles, welcomed the plan.", "Robles", "Ana Robles", "Peru", true)]
    [InlineData("Peruvian President Luis Vega left. Vega's adviser Ana Robles welcomed the plan.", "Robles", "Ana Robles", "Peru", true)]
    [InlineData("Peru was silent. The union president Ana Robles welcomed the plan.", "Robles", "Ana Robles", null, false)]
    [InlineData("South Korean Trade Minister Kim Sang-ho met the press, and Kim welcomed the plan.", "Kim", "Kim Sang-ho", "South Korea", true)]
    [InlineData("British Trade Minister Michael Attlee met the press, and Attlee welcomed the plan.", "Attlee", "Michael Attlee", "United Kingdom", true)]
    [InlineData("In Lima, President Joseph R. Biden met the press, and Biden welcomed the plan.", "Biden", "Joseph R. Biden", "United States", true)]
    [InlineData("The President of the Council of Ministers of the Italian Republic, Ana Robles, welcomed the plan.", "Robles", "Ana Robles", "Italy", true)]
    [InlineData("The opposition Labour Party welcomed the plan.", "opposition", "Labour Party", null, false)]
    [InlineData("The ministers from Bahrain, Kuwait, Oman, Qatar and Saudi Arabia welcomed the plan.", "ministers", "ministers", null, false)]
    [InlineData("Many Canadian farmers oppose the pact.", "farmers", "Many Canadian farmers", "Canada", false)]
    [InlineData("Business leaders criticised the decision.", "leaders", "Business leaders", null, false)]
    [InlineData("Peru, Chile and Bolivian business councils rejected the offer. Peru, Chile and Bolivia agreed.", "Bolivia", "Bolivia", "Bolivia", true)]
    [InlineData("Peru, Chile and Bolivian officials rejected the offer.", "Peru", "Peru", "Peru", true)]
    [InlineData("Congress has blocked the treaty.", "Congress", "U.S. Congress", "United States", false)]
    public void The_head_of_a_phrase_tells_whom_it_stands_for(string text, string head, string name, string? party, bool speaksForParty)
    {
        var mention = MentionOf(Readers.Understand(text), head)!;
        Assert.Equal(name, mention.Name);
        Assert.Equal(party, mention.Party);
        Assert.Equal(speaksForParty ? MentionVoice.ForParty : MentionVoice.ForItself, mention.Speaks);
    }

    [Theory]
    [InlineData("1987-04-01", "European Community")]
    [InlineData("2023-04-01", null)]
    public void An_ordinary_word_names_a_bloc_only_in_its_years(string published, string? holder) =>
        Assert.Equal(holder, MentionOf(Readers.Understand("Peru told the Community that it will lift the ban.", published), "Community")?.Holder);

    [Theory]
    [InlineData("The delegates met in Jakarta.", "Jakarta")]
    [InlineData("It is clear that the talks have failed.", "It")]
    [InlineData("The tariff is too high.", "tariff")]
    [InlineData("The Peru, Chile and Bolivian business councils rejected the offer.", "Peru")]
    [InlineData("The Peru, Chile and Bolivian business councils rejected the offer.", "Chile")]
    public void What_cannot_speak_stands_for_nobody(string text, string head) =>
        Assert.Null(MentionOf(Readers.Understand(text), head));

    [Theory]
    [InlineData("Peruvian Finance Minister Ana Robles met the press. She rejected the offer.", "She", "Ana Robles")]
    [InlineData("Peruvian Finance Minister Ana Robles met the press. Robles rejected the offer.", "Robles", "Ana Robles")]
    [InlineData("Amos Kiprono of Kenya wrote an article. During his trip to Lima, Peruvian Finance Minister Luis Vega will meet bankers.", "his", "Luis Vega")]
    [InlineData("Amos Kiprono of Kenya wrote an article. During his trip to Lima, he will meet bankers.", "his", "Amos Kiprono")]
    [InlineData("Chilean officials met the press. They rejected the offer.", "They", "Chilean officials")]
    [InlineData("Brazil left the talks. It wants lower duties.", "It", "Brazil")]
    [InlineData("Brazil said the ban was unfair. Any answer would break the rules of the World Trade Organization, it said.", "it", "Brazil")]
    [InlineData("Brazil issued a statement. Peru waited. The statement said the ban was unfair. Any answer of Peru's would be hard, it said.", "it", "Brazil")]
    [InlineData("Brazil said the ban was unfair. Traders said the report was late. Prices will fall, it said.", "it", "Brazil")]
    [InlineData("Peru said the World Bank had agreed. The government rejected the offer.", "government", "Peru")]
    [InlineData("BRAZIL said the text was too long. He called for a shorter one.", "He", "Brazil")]
    [InlineData("BRAZIL supported the text. He called for a shorter one.", "He", "Brazil")]
    [InlineData("SAUDI  ARABIA left the talks. It wants lower duties.", "It", "Saudi Arabia")]
    [InlineData("Peruvian President Ana Robles met Kenyan Vice President Amos Kiprono. The President rejected the offer.", "President", "Ana Robles")]
    [InlineData("Peruvian President Ana Robles met Kenyan Vice President Amos Kiprono. The Vice President rejected the offer.", "President", "Amos Kiprono")]
    [InlineData("Ana Robles met the press. Mr. Robles rejected the offer.", "Robles", "Ana Robles")]
    [InlineData("Ana Robles said the envoy Amos Kiprono had left. She said the talks were over.", "She", "Ana Robles")]
    [InlineData("Brazil met the press. Brazil agreed. The delegates rejected the offer.", "delegates", "delegates")]
    public void Later_words_stand_for_who_was_named_before(string text, string head, string name) =>
        Assert.Equal(name, MentionOf(Readers.Understand(text), head, last: true)?.Name);

    [Theory]
    [InlineData("Kenya, for the African Group, called for a fund.", "Kenya", "African Group")]
    [InlineData("Kenya, speaking on behalf of the African Group, called for a fund.", "Kenya", "African Group")]
    [InlineData("On behalf of the African Group, Kenya called for a fund.", "Kenya", "African Group")]
    [InlineData("Kenya, for its part, called for a fund.", "Kenya", "Kenya")]
    public void Who_speaks_for_a_group_stands_for_it(string text, string head, string name) =>
        Assert.Equal(name, MentionOf(Readers.Understand(text), head)?.Name);

    [Theory]
    [InlineData("The Miners' Union met. Union leader Ana Robles rejected the offer.")]
    [InlineData("The Miners' Union met. The union's general secretary, Ana Robles, rejected the offer.")]
    [InlineData("The Miners' Union met. Ana Robles, a spokeswoman for the union, rejected the offer.")]
    [InlineData("Ana Robles, secretary-general of the Miners' Union, rejected the offer.")]
    [InlineData("The general secretary of the Miners' Union, Ana Robles, rejected the offer.")]
    [InlineData("Miners' Union spokeswoman Ana Robles rejected the offer.")]
    public void Officers_of_a_body_speak_for_it(string text) => Assert.Equal("Miners' Union", MentionOf(Readers.Understand(text), "Robles")?.Holder);

    [Theory]
    [InlineData("Peru raised its duties. Ana Robles, president of the Copper Federation, rejected the plan. Chile will answer. Kenya watches.", "Ana Robles")]
    [InlineData("Peru raised its duties. Ana Robles, a spokeswoman for the Copper Federation, rejected the plan. Chile will answer. Kenya watches.", "Copper Federation")]
    [InlineData("Peru raised its duties. Ana Robles, president of the Copper Federation, rejected the plan. The federation met. Kenya watches.", "Copper Federation")]
    public void The_chief_of_a_body_that_is_named_for_nothing_else_speaks_for_nobody_else(string text, string holder) =>
        Assert.Equal(holder, MentionOf(Readers.Understand(text), "Robles")?.Holder);

    [Fact]
    public void Whoever_spoke_last_is_he_though_a_body_was_named_since() =>
        Assert.Equal("Chile", MentionOf(Readers.Understand("Chilean Trade Minister Ana Robles said duties were high. \"Also, copper is cheap. GATT helps the rich,\" she said."), "she")?.Holder);

    [Theory]
    [InlineData("The official Andes Review accused Chile.", "official")]
    [InlineData("The FTA with Chile helps.", "FTA")]
    [InlineData("Guests spoke of the army of Chile. They asked for more.", "They")]
    [InlineData("Latin American banks rejected the plan.", "American")]
    public void Some_words_stand_for_nobody(string text, string head) => Assert.Null(MentionOf(Readers.Understand(text, dateline: "LIMA, June 1 -"), head));

    [Theory]
    [InlineData("Peruvian President Ana Robles and Chilean President Juan Soto met.", "Peru", "Chile")]
    [InlineData("U.S. President Donald Trump and Chinese President Xi Jinping met.", "United States", "China")]
    [InlineData("Peruvian Trade Minister Ana Robles met Chilean Trade Minister Juan Soto.", "Peru", "Chile")]
    public void Each_of_two_in_office_is_of_a_state_of_their_own(string text, params string[] parties) =>
        Assert.Equal(parties, Readers.Understand(text).Cast.Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Party));

    [Theory]
    [InlineData("Robert Lighthizer rejected the plan.", "United States")]
    [InlineData("Lighthizer rejected the plan.", "United States")]
    [InlineData("Finance Minister Tom Lighthizer rejected the plan. Lighthizer then left.", null)]
    [InlineData("George Shultz rejected the plan.", null)]
    public void An_envoy_is_of_the_state_that_he_serves_while_in_office(string text, string? party) =>
        Assert.Equal(party, Assert.Single(Readers.Understand(text).Cast.Actors).Party);

    [Theory]
    [InlineData("The plan averts a threat to Chile from Peru, whose leaders rejected it.", "Peru")]
    [InlineData("Chile fears the miners, whose leaders rejected it.", null)]
    public void Those_of_whom_whose_is_said_are_of_who_stands_before(string text, string? party) =>
        Assert.Equal(party, MentionOf(Readers.Understand(text), "leaders")?.Party);

    [Fact]
    public void A_group_of_parties_is_no_person() =>
        Assert.Contains(Readers.Understand("In the Kyoto Protocol, Annex I Parties to the FCCC agreed to cuts.").Cast.Actors, actor => actor is { Name: "Annex I Parties", Kind: ActorKind.Organisation });

    [Theory]
    [InlineData("Kenyan Trade Minister Amos Kiprono, Defense Minister Juma Otieno and Foreign Secretary Peter Njoroge met.", "Kenya", "Kenya", "Kenya")]
    [InlineData("Kenyan Trade Minister Amos Kiprono and Treasury Secretary Ann Lee met.", "Kenya", "United States")]
    [InlineData("Both U.S. President Ann Lee and King Pedro spoke.", "United States", null)]
    [InlineData("U.S. President Ann Lee met King Pedro II of the Kingdom of Norway.", "United States", "Norway")]
    [InlineData("Amos Kiprono, Under-Secretary of State, Kenya, called for aid.", "Kenya")]
    [InlineData("U.S. President Ann Lee met Prime Minister Amos Kiprono of Kenya's Coastal Regional Government.", "United States", null)]
    [InlineData("Deputy National Security Advisor Ann Lee met with Principal Secretary Amos Kiprono and Kenyan Trade Minister Juma Otieno.", "United States", "Kenya", "Kenya")]
    [InlineData("National Security Advisor Ann Lee met with Kenyan National Security Advisor Amos Kiprono.", "United States", "Kenya")]
    [InlineData("Deputy National Security Advisor Ann Lee met with Kenyan Trade Minister Juma Otieno, and Department of Economic Affairs Secretary Amos Kiprono.", "United States", "Kenya", "Kenya")]
    [InlineData("The United States and China spoke. Treasury Secretary Ann Lee met Vice Premier Wen Paz.", "United States", "China")]
    [InlineData("The United States, Peru and China spoke. Treasury Secretary Ann Lee met Vice Premier Wen Paz.", "United States", null)]
    [InlineData("National Security Advisor Ann Lee met with Amos Kiprono, Chief of the National Security Bureau of Kenya.", "United States", "Kenya")]
    public void People_of_one_list_are_of_one_state(string text, params string?[] parties) =>
        Assert.Equal(parties, Readers.Understand(text, dateline: "WASHINGTON, June 1 -").Cast.Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Party));

    [Theory]
    [InlineData("President Joseph R. Biden, Jr. met President Amos Kiprono of Kenya.", "Biden", "United States")]
    [InlineData("The adviser met President Amos Kiprono.", "Kiprono", null)]
    [InlineData("Kenya talked with Peru. Foreign Secretary Amos Kiprono said no.", "Kiprono", null)]
    [InlineData("King Amos Kiprono met the adviser.", "Kiprono", null)]
    public void Nobody_takes_an_office_that_another_is_known_to_hold(string text, string head, string? party) =>
        Assert.Equal(party, MentionOf(Readers.Understand(text, dateline: "WASHINGTON, June 1 -", published: "2022-06-01"), head)?.Party);

    [Theory]
    [InlineData("Kenyan Trade Minister Amos Kiprono rejected the offer.", "Kenya")]
    [InlineData("Kenyan rebel leader Amos Kiprono rejected the offer.", "Amos Kiprono")]
    public void Rebels_of_a_state_do_not_speak_for_it(string text, string holder) => Assert.Equal(holder, MentionOf(Readers.Understand(text), "Kiprono")?.Holder);

    [Theory]
    [InlineData("Kenya's allies called on both countries to stop.", "allies", null)]
    [InlineData("Kenya's rebels called on both countries to stop.", "rebels", "Kenya")]
    public void Allies_of_a_state_are_nobody_of_its_own(string text, string head, string? party) => Assert.Equal(party, MentionOf(Readers.Understand(text), head)?.Party);

    [Theory]
    [InlineData("Representative Ann Lee denounced the plan.", "Ann Lee")]
    [InlineData("U.S. Trade Representative Ann Lee denounced the plan.", "United States")]
    public void A_member_of_congress_speaks_for_nobody_else(string text, string holder) => Assert.Equal(holder, MentionOf(Readers.Understand(text, dateline: "WASHINGTON, June 1 -"), "Lee")?.Holder);

    [Theory]
    [InlineData("Several delegates of Kenya called for a vote.", "Kenya")]
    [InlineData("Several delegates, including Kenya, called for a vote.", null)]
    public void A_group_is_not_that_of_one_named_as_an_example(string text, string? party) => Assert.Equal(party, MentionOf(Readers.Understand(text), "delegates")?.Party);

    [Theory]
    [InlineData("2018-06-01", "United States")]
    [InlineData("2016-06-01", null)]
    [InlineData("2022-06-01", null)]
    public void Who_leads_a_state_speaks_for_it_while_in_office(string published, string? party) =>
        Assert.Equal(party, MentionOf(Readers.Understand("Donald Trump rejected the offer of Mexico.", published), "Trump")?.Party);

    [Fact]
    public void A_particle_does_not_part_a_name() =>
        Assert.Equal("Omar bin Salim Al Hadi", MentionOf(Readers.Understand("Trade Minister Omar bin Salim Al Hadi of Oman met Peru."), "Omar")?.Name);

    [Fact]
    public void An_office_before_a_name_is_no_body() =>
        Assert.Equal("Ana Robles", MentionOf(Readers.Understand("Chile met Peru. National Security Advisor Ana Robles of Chile rejected the plan."), "Robles")?.Name);

    [Fact]
    public void The_company_of_a_title_is_the_last_firm_named() =>
        Assert.Equal("Copper Corp", MentionOf(Readers.Understand("Copper Corp closed its mine. The Miners' Union met. The company's chairman, Ana Robles, rejected the offer."), "Robles")?.Holder);

    [Theory]
    [InlineData("Copper Corp met the Miners' Union. The company rejected the offer.", "company", "Copper Corp")]
    [InlineData("The Miners' Union met Copper Corp. The union rejected the offer.", "union", "Miners' Union")]
    [InlineData("The Association of Professional Pilots met Copper Corp. The union rejected the offer.", "union", "Association of Professional Pilots")]
    [InlineData("The United Auto Workers union rejected the offer.", "union", "United Auto Workers")]
    [InlineData("The Copper Industry Association met. The trade group rejected the offer.", "group", "Copper Industry Association")]
    [InlineData("The United Auto Workers <UAW> union rejected the offer.", "union", "United Auto Workers")]
    [InlineData("Copper Corp and the Miners' Union met. Ana Robles, vice president of corporate affairs, rejected the offer.", "Robles", "Copper Corp")]
    public void Bodies_are_known_by_what_they_are(string text, string head, string holder) => Assert.Equal(holder, MentionOf(Readers.Understand(text), head)?.Holder);

    [Fact]
    public void A_union_official_mentioned_before_is_no_official_of_a_state() =>
        Assert.Equal("union official", MentionOf(Readers.Understand("A union official met the press. The official rejected the offer.", dateline: "LIMA, June 1 -"), "official")?.Holder);

    [Fact]
    public void A_place_of_filing_is_no_body() => Assert.DoesNotContain(Readers.Understand("NORVIK HARBOR, March 4 - The miners left.").Cast.Actors, actor => actor.Name.Contains("NORVIK", StringComparison.Ordinal));

    [Fact]
    public void A_dateline_is_no_part_of_a_body() =>
        Assert.Equal("Writers Guild", MentionOf(Readers.Understand("LIMA - The Writers Guild rejected the offer."), "Guild")?.Holder);

    [Theory]
    [InlineData("Spokeswoman Ana Robles rejected the offer.", "Peru")]
    [InlineData("Chief executive Ana Robles rejected the offer.", null)]
    [InlineData("Economist Ana Robles rejected the offer.", null)]
    public void Only_who_speaks_for_a_government_belongs_to_the_place_of_the_dateline(string text, string? party) =>
        Assert.Equal(party, MentionOf(Readers.Understand(text, dateline: "LIMA, June 1 -"), "Robles")?.Party);

    [Theory]
    [InlineData("Vice Premier Ana Robles rejected the offer.", null)]
    [InlineData("Finance Minister Ana Robles rejected the offer.", null)]
    [InlineData("Spokeswoman Ana Robles rejected the offer.", "United States")]
    public void Nobody_bears_an_office_that_the_place_of_the_dateline_does_not_have(string text, string? party) =>
        Assert.Equal(party, MentionOf(Readers.Understand(text, dateline: "WASHINGTON, June 1 -"), "Robles")?.Party);

    [Fact]
    public void A_minister_without_a_state_belongs_to_the_place_of_the_dateline()
    {
        var context = Readers.Understand("Finance Minister Ana Robles rejected the offer.", dateline: "LIMA, June 1 -");
        Assert.Equal("Peru", MentionOf(context, "Robles")?.Party);
    }

    [Theory]
    [InlineData("Kenya left the talks. The government wants lower duties from Norway.", "government", "Kenya")]
    [InlineData("Norway sold ships to Norway's neighbours. Kenya has cut the quota, officials said.", "officials", "Kenya")]
    [InlineData("A spokesman for Kenya met the press. Norway listened. The spokesman left.", "spokesman", "Kenya")]
    [InlineData("Kenya left. The officials said the duty would end once Norway paid.", "officials", "Kenya")]
    public void Without_a_dateline_officials_are_those_of_whom_the_text_last_told(string text, string head, string party) =>
        Assert.Equal(party, MentionOf(Readers.Understand(text), head, last: true)?.Party);

    [Fact]
    public void With_a_dateline_officials_are_those_of_its_place() =>
        Assert.Equal("Peru", MentionOf(Readers.Understand("Kenya has cut the quota, officials said.", dateline: "LIMA, June 1 -"), "officials")?.Party);

    [Fact]
    public void Actors_are_listed_once_with_office_and_party()
    {
        var reading = Readers.Read("Peruvian Finance Minister Ana Robles met the press. Robles said Peru would pay.");
        var actor = Assert.Single(reading.Actors, actor => actor.Name == "Ana Robles");
        Assert.Equal("Peru", actor.Party);
        Assert.Contains("Finance Minister", actor.Role, StringComparison.Ordinal);
        Assert.Equal(2, actor.Mentions.Count);
    }

    private static Mention? MentionOf(ReportContext context, string word, bool last = false)
    {
        var tokens = context.Analysis.Sentences.SelectMany(sentence => sentence).Where(token => token.Text == word);
        return context.Cast.MentionOf(last ? tokens.Last() : tokens.First());
    }
}
