package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.reply.DraftReading;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.handoff.OfferWording;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.reply.EarlierReplies;
import org.vastine.domain.reply.Finding;
import org.vastine.domain.reply.GuardContext;
import org.vastine.domain.reply.ReplyGuard;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/** R17: the offer that is prepared is good enough for our own guard. */
class OfferWordingTest {

  private static final ResponsePolicy POLICY = DefaultResponsePolicy.in(ZoneId.of("UTC"));
  private static final HybridDraftReading READING = new HybridDraftReading();
  private static final ReplyGuard GUARD = new ReplyGuard();
  private static final TextLimit MASTODON = new TextLimit(500, TextLimit.Unit.GRAPHEMES, 23);
  private static final List<Style> STYLES =
      List.of(Style.URGENT, Style.CONSTRUCTIVE, Style.IRRITATED, Style.QUESTION);

  private static String text(
      String language, OfferPurpose purpose, HandOffWay way, int variant, boolean brief) {
    return text(
        language,
        purpose,
        way,
        way == HandOffWay.MESSAGE
            ? Optional.empty()
            : Optional.of("care+via-k7m3-q9x2-hd4t@acme.example"),
        false,
        variant,
        brief);
  }

  private static String text(
      String language,
      OfferPurpose purpose,
      HandOffWay way,
      Optional<String> address,
      boolean ofTeam,
      int variant,
      boolean brief) {
    return OfferWording.of(
            LanguageTag.of(language),
            purpose,
            List.of(way),
            new OfferWording.Contact(
                address,
                ofTeam,
                way == HandOffWay.CALL ? Optional.of("+358 9 123 456") : Optional.empty()),
            variant,
            brief)
        + "\n– Aino";
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "tr", "de", "es"})
  void R17_the_guard_stops_no_offer_and_sees_its_contact(String language) {
    List<String> found = new ArrayList<>();
    for (OfferPurpose purpose : OfferPurpose.values()) {
      for (HandOffWay way : HandOffWay.values()) {
        for (int variant = 0; variant < OfferWording.VARIANTS; variant++) {
          for (Style style : STYLES) {
            String text = text(language, purpose, way, variant, false);
            for (Finding finding : findings(language, purpose, text, style)) {
              if (finding.severity() == Severity.STOP
                  || finding.kind() == FindingKind.MISSING_CONTACT_HANDOFF) {
                found.add(finding.kind().label() + " | " + style.label() + " | " + text);
              }
            }
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "tr", "de", "es"})
  void R17_the_guard_stops_no_offer_of_the_teams_address_or_a_members_own(String language) {
    List<String> found = new ArrayList<>();
    for (boolean ofTeam : new boolean[] {false, true}) {
      String address = ofTeam ? "care@acme.example" : "aino@acme.example";
      for (HandOffWay way : List.of(HandOffWay.MAIL, HandOffWay.CALL, HandOffWay.VISIT)) {
        String text =
            text(language, OfferPurpose.OFFER, way, Optional.of(address), ofTeam, 0, false);
        assertThat(text).contains(address);
        findings(language, OfferPurpose.OFFER, text, Style.IRRITATED).stream()
            .filter(finding ->
                finding.severity() == Severity.STOP
                    || finding.kind() == FindingKind.MISSING_CONTACT_HANDOFF)
            .forEach(finding -> found.add(finding.kind().label() + " | " + text));
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "tr", "de", "es"})
  void R20_offers_to_several_people_differ(String language) {
    for (int one = 0; one < OfferWording.VARIANTS; one++) {
      for (int other = 0; other < one; other++) {
        NormalisedText first =
            NormalisedText.of(text(language, OfferPurpose.OFFER, HandOffWay.MAIL, one, true));
        NormalisedText second =
            NormalisedText.of(text(language, OfferPurpose.OFFER, HandOffWay.MAIL, other, true));
        assertThat(first.percentAlike(second))
            .as("%s: %d and %d", language, one, other)
            .isLessThan(POLICY.guard().alikeFromPercent());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "tr", "de", "es"})
  void R17_the_brief_offer_fits_a_platform_of_five_hundred_characters(String language) {
    for (HandOffWay way : HandOffWay.values()) {
      for (int variant = 0; variant < OfferWording.VARIANTS; variant++) {
        String text = text(language, OfferPurpose.OFFER, way, variant, true);
        assertThat(MASTODON.fits(text)).as(text).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "tr", "de", "es"})
  void R17_the_guard_stops_no_offer_that_leaves_the_customer_the_choice(String language) {
    List<String> found = new ArrayList<>();
    for (int variant = 0; variant < OfferWording.VARIANTS; variant++) {
      String text =
          OfferWording.of(
                  LanguageTag.of(language),
                  OfferPurpose.OFFER,
                  List.of(HandOffWay.values()),
                  new OfferWording.Contact(
                      Optional.of("care+via-k7m3-q9x2-hd4t@acme.example"),
                      false,
                      Optional.of("+358 9 123 456")),
                  variant,
                  false)
              + "\n– Aino";
      for (Style style : STYLES) {
        findings(language, OfferPurpose.OFFER, text, style).stream()
            .filter(finding ->
                finding.severity() == Severity.STOP
                    || finding.kind() == FindingKind.MISSING_CONTACT_HANDOFF)
            .forEach(finding -> found.add(finding.kind().label() + " | " + text));
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Finding> findings(
      String language, OfferPurpose purpose, String text, Style style) {
    boolean first = purpose == OfferPurpose.OFFER;
    return GUARD
        .read(
            text,
            READING.look(text, new DraftReading.Answering("", "", style, Audience.PUBLIC)),
            new GuardContext(
                style,
                Optional.empty(),
                Sentiment.NEGATIVE,
                Audience.PUBLIC,
                LanguageTag.of(language),
                first,
                first,
                false,
                false,
                false,
                true,
                !text.contains("@"),
                false,
                EarlierReplies.NONE,
                List.of(),
                false,
                false,
                Optional.empty(),
                List.of()),
            POLICY)
        .findings();
  }
}
