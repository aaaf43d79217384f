package org.vastine.domain.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.kernel.LanguageTag;

/** R17: the words with which we offer to go on in private. */
final class OfferWordingTest {

  private static String offer(
      String language, OfferPurpose purpose, HandOffWay way, int variant, boolean brief) {
    return OfferWording.of(
        LanguageTag.of(language), purpose, List.of(way), OfferWording.Contact.NONE, variant, brief);
  }

  private static String english(int variant, boolean brief) {
    return offer("en", OfferPurpose.OFFER, HandOffWay.MESSAGE, variant, brief);
  }

  @Test
  void R17_an_offer_thanks_regrets_says_why_how_and_that_the_customer_may_decline() {
    assertThat(english(0, false))
        .isEqualTo(
            """
            Thanks for writing, and sorry for the trouble. So that your details stay yours, I \
            suggest that the two of us go on in private.

            Please send us a private message here, and I will answer it.

            You can reach us easily, and we will find a solution. Would you rather stay here? \
            We can do that too.\
            """);
  }

  @Test
  void R17_a_brief_offer_leaves_the_choice_unsaid() {
    assertThat(english(0, false)).startsWith(english(0, true)).isNotEqualTo(english(0, true));
    assertThat(english(0, true)).doesNotContain("Would you rather stay here?");
  }

  @Test
  void R17_after_a_refusal_it_is_explained_why_and_not_offered_again() {
    String explained = offer("en", OfferPurpose.EXPLANATION, HandOffWay.MESSAGE, 0, false);

    assertThat(explained).startsWith("Thank you for your answer, I respect it.");
  }

  @Test
  void R16_the_customer_is_told_the_address_and_the_number_each_on_a_line_of_its_own() {
    assertThat(
            OfferWording.of(
                    LanguageTag.of("en"),
                    OfferPurpose.OFFER,
                    List.of(HandOffWay.MAIL),
                    new OfferWording.Contact(
                        Optional.of("palaute+via-k7m3-q9x2-hd4t@example.org"),
                        false,
                        Optional.of("+358 9 123 456")),
                    0,
                    true)
                .lines())
        .endsWith(
            "You reach me directly.",
            "My direct address: palaute+via-k7m3-q9x2-hd4t@example.org",
            "Our number: +358 9 123 456");
    assertThat(english(0, true)).doesNotContain("address:", "number:");
  }

  @Test
  void R20_people_who_are_answered_at_the_same_time_get_different_words() {
    assertThat(english(1, true)).isNotEqualTo(english(0, true));
    assertThat(english(2, true)).isEqualTo(english(0, true));
    assertThat(english(-1, true)).as("any number means one").isEqualTo(english(1, true));
  }

  @ParameterizedTest
  @CsvSource({"fi,Kiitos", "sv,Tack", "tr,teşekkür", "de,Danke", "es,Gracias", "nl,Thanks"})
  void R17_the_offer_is_in_the_customers_language_or_else_in_english(
      String language, String thanks) {
    assertThat(offer(language, OfferPurpose.OFFER, HandOffWay.MESSAGE, 0, true)).contains(thanks);
  }

  @ParameterizedTest
  @EnumSource
  void R17_each_way_is_said_in_each_language(HandOffWay way) {
    for (String language : new String[] {"en", "fi", "sv", "tr", "de", "es"}) {
      assertThat(offer(language, OfferPurpose.OFFER, way, 0, true))
          .as("%s in %s", way, language)
          .doesNotContain("\nnull")
          .isNotEqualTo(
              offer(
                  language,
                  OfferPurpose.OFFER,
                  way == HandOffWay.CALL ? HandOffWay.VISIT : HandOffWay.CALL,
                  0,
                  true));
    }
  }

  @Test
  void R17_of_several_ways_the_customer_is_given_the_choice_and_staying_is_one() {
    String text =
        OfferWording.of(
            LanguageTag.of("en"),
            OfferPurpose.OFFER,
            List.of(HandOffWay.MAIL, HandOffWay.CALL),
            new OfferWording.Contact(Optional.of("care@acme.example"), true, Optional.empty()),
            0,
            false);

    assertThat(text.lines().skip(2))
        .containsExactly(
            "How would you like to go on? You choose:",
            "– by mail",
            "– I call you: tell me privately when it suits you",
            "– here in this thread, if you prefer",
            "Our address: care@acme.example",
            "",
            "You can reach us easily, and we will find a solution.");
  }

  @Test
  void R17_the_team_is_reached_by_mail_and_a_member_directly() {
    OfferWording.Contact team =
        new OfferWording.Contact(Optional.of("care@acme.example"), true, Optional.empty());
    LanguageTag english = LanguageTag.of("en");

    assertThat(
            OfferWording.of(english, OfferPurpose.OFFER, List.of(HandOffWay.MAIL), team, 0, true))
        .contains("You reach our team by mail.");
    assertThat(
            OfferWording.of(english, OfferPurpose.OFFER, List.of(HandOffWay.CALL), team, 0, true))
        .contains("I will gladly call you");
  }
}
