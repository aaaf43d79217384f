package org.vastine.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.triage.Style;

class ReplyTemplateTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final ChannelKind MASTODON = new ChannelKind("mastodon");

  @Test
  void R20_one_wording_is_not_enough_and_two_that_are_alike_are_one() {
    assertThat(refused("Name", "Only this.").code()).isEqualTo("template.variants-count");
    assertThat(refused("Name", Collections.nCopies(13, "Hi").toArray(String[]::new)).facts())
        .containsEntry("most", "12");
    assertThat(
            refused(
                    "Name",
                    "Something else altogether.",
                    "Thank you for telling us today.",
                    "THANK YOU for telling us, today!")
                .facts())
        .containsEntry("variant", "3")
        .containsEntry("other", "2");
  }

  @Test
  void a_mistake_is_named_with_its_wording_and_place() {
    Refusal refusal = refused("Name", "Thank you.", "Hi {custmer}!");

    assertThat(refusal.code()).isEqualTo("template.variable-unknown");
    assertThat(refusal.facts()).containsEntry("variant", "2").containsEntry("place", "4");
  }

  @Test
  void a_name_is_one_short_line_and_a_language_is_named() {
    assertThat(refused(" ", "One.", "Two words.").code()).isEqualTo("template.name-invalid");
    assertThat(refused("x".repeat(61), "One.", "Two words.").facts()).containsEntry("most", "60");
    assertThat(refused("a\nb", "One.", "Two words.").code()).isEqualTo("template.name-invalid");
    Decision<ReplyTemplate> nowhere =
        ReplyTemplate.written(
            new TemplateId(new UUID(0, 1)),
            new ReplyTemplate.Written(
                "Name",
                Situation.THANKS,
                Set.of(),
                LanguageTag.UNDETERMINED,
                Set.of(),
                List.of("One.", "Two words.")),
            1);
    assertThat(nowhere).isInstanceOf(Decision.Refused.class);
    ReplyTemplate good = template(1, "Name", Situation.THANKS, Set.of(), Set.of());
    assertThatThrownBy(() -> new TemplateUse(good.id(), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_suits_stands_in_the_order_of_what_the_case_needs() {
    ReplyTemplate any = template(1, "Any", Situation.ACKNOWLEDGE, Set.of(), Set.of());
    ReplyTemplate irritated =
        template(2, "Irritated", Situation.ACKNOWLEDGE, Set.of(Style.IRRITATED), Set.of());
    ReplyTemplate there =
        template(3, "There", Situation.ACKNOWLEDGE, Set.of(Style.IRRITATED), Set.of(MASTODON));
    ReplyTemplate elsewhere =
        template(4, "Elsewhere", Situation.ACKNOWLEDGE, Set.of(), Set.of(new ChannelKind("email")));
    ReplyTemplate praise = template(5, "Praise", Situation.THANKS, Set.of(Style.PRAISE), Set.of());
    ReplyTemplate late = template(6, "Late", Situation.APOLOGISE_LATE, Set.of(), Set.of());
    ReplyTemplate promise = template(7, "Promise", Situation.HOLDING_REPLY, Set.of(), Set.of());
    ReplyTemplate retired =
        template(8, "Retired", Situation.ACKNOWLEDGE, Set.of(), Set.of()).retired(true);
    List<ReplyTemplate> all =
        List.of(any, irritated, there, elsewhere, praise, late, promise, retired);

    assertThat(need(false, false).suitable(all)).containsExactly(there, irritated, any, promise);
    assertThat(need(true, true).suitable(all))
        .as("R15: a late reply begins with the opener")
        .containsExactly(late, promise, there, irritated, any);
  }

  @Test
  void R22_words_of_updates_are_for_those_who_wait_and_come_before_others_then() {
    ReplyTemplate patience = template(1, "Patience", Situation.THANK_PATIENCE, Set.of(), Set.of());
    ReplyTemplate update = template(2, "Update", Situation.UPDATE, Set.of(), Set.of());
    ReplyTemplate holding = template(3, "Promise", Situation.HOLDING_REPLY, Set.of(), Set.of());
    List<ReplyTemplate> all = List.of(holding, update, patience);
    Need open = need(false, true);
    Need waiting =
        new Need(
            open.style(),
            open.language(),
            open.channel(),
            open.audience(),
            false,
            false,
            true,
            true,
            false,
            true,
            Set.of());

    assertThat(open.suitable(all)).containsExactly(holding);
    assertThat(waiting.suitable(all)).containsExactly(patience, update, holding);
  }

  @Test
  void what_asks_to_go_private_is_for_the_public() {
    ReplyTemplate ask = template(1, "Ask", Situation.ASK_PRIVATE, Set.of(), Set.of());
    Need open = need(false, false);
    Need inPrivate =
        new Need(
            open.style(),
            open.language(),
            open.channel(),
            Audience.PRIVATE,
            false,
            false,
            false,
            false,
            false,
            false,
            Set.of());

    assertThat(open.suitable(List.of(ask))).containsExactly(ask);
    assertThat(inPrivate.suitable(List.of(ask))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Maija Korhonen|Maija",
        "Maija K.|Maija",
        "Anna-Liisa Mäki|Anna-Liisa",
        "Şule Yılmaz|Şule",
        "xX_m4ija_Xx|-",
        "maija|-",
        "Maija|-",
        "Kauppa Oy 24/7|-",
        "THE BOSS|-",
        "Anna Maria von Essen|Anna",
        "Anna Maria von und zu Essen|-",
        "Best deals here|-"
      })
  void only_what_looks_like_a_name_is_greeted(String shown, String name) {
    assertThat(GreetedName.of(shown).orElse(null)).isEqualTo(name);
  }

  @Test
  void R16_a_reply_is_signed_by_the_first_name_or_the_initials_or_not() {
    assertThat(Signature.FIRST_NAME.under("Hi.", "Aino Korhonen")).isEqualTo("Hi.\n– Aino");
    assertThat(Signature.INITIALS.under("Hi.", "aino Maria korhonen")).isEqualTo("Hi. ^AMK");
    assertThat(Signature.INITIALS.under("Hi.", "Åke")).isEqualTo("Hi. ^Å");
    assertThat(Signature.INITIALS.under("Hi.", "Aino Korhonen-")).isEqualTo("Hi. ^AK");
    assertThat(Signature.NONE.under("Hi.", "Aino Korhonen")).isEqualTo("Hi.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi|keskiviikkona 4.3. klo 15.05",
        "sv|onsdag 4 mars kl. 15.05",
        "tr|4 Mart Çarşamba saat 15.05",
        "en|Wednesday 4 March, 15:05",
        "de|Mittwoch, 4. März, 15:05 Uhr",
        "es|miércoles 4 de marzo, 15:05",
        "ja|2026-03-04 15:05"
      })
  void a_time_is_told_as_one_would_say_it(String language, String words) {
    assertThat(
            SpokenTime.of(
                Instant.parse("2026-03-04T13:05:00Z"),
                ZoneId.of("Europe/Helsinki"),
                new LanguageTag(language)))
        .isEqualTo(words);
  }

  @Test
  void a_name_may_have_sixty_characters() {
    assertThat(template(1, "x".repeat(60), Situation.THANKS, Set.of(), Set.of()).name())
        .hasSize(60);
  }

  @Test
  void names_that_differ_in_case_and_space_alone_are_the_same_in_one_language() {
    ReplyTemplate one = template(1, "Kiitos  ILMOITUKSESTA", Situation.THANKS, Set.of(), Set.of());

    assertThat(one.handle()).isEqualTo("en kiitos ilmoituksesta");
  }

  @Test
  void R20_words_in_parts_that_may_vanish_make_wordings_alike_as_well() {
    Refusal refusal =
        refused(
            "Name",
            "Hi[, dear {customer}, and welcome to our friendly little shop]!",
            "Hi! Dear and welcome to our friendly little shop.");

    assertThat(refusal.code()).isEqualTo("template.variants-alike");
  }

  @Test
  void the_words_of_an_incident_are_told_from_wordings_of_a_template() {
    IncidentId incident = new IncidentId(new UUID(0, 5));

    assertThat(TemplateUse.of(incident).incident()).contains(incident);
    assertThat(new TemplateUse(new TemplateId(incident.value()), 1).incident()).isEmpty();
    assertThat(new TemplateUse(new TemplateId(incident.value()), 12).variant()).isEqualTo(12);
    assertThatThrownBy(() -> new TemplateUse(new TemplateId(incident.value()), 13))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Need need(boolean late, boolean promised) {
    return new Need(
        Style.IRRITATED,
        ENGLISH,
        MASTODON,
        Audience.PUBLIC,
        late,
        false,
        promised,
        false,
        false,
        false,
        Set.of(PlaybookStep.APOLOGISE_ONCE));
  }

  private static ReplyTemplate template(
      int id, String name, Situation situation, Set<Style> styles, Set<ChannelKind> channels) {
    Decision<ReplyTemplate> written =
        ReplyTemplate.written(
            new TemplateId(new UUID(0, id)),
            new ReplyTemplate.Written(
                name, situation, styles, ENGLISH, channels, List.of("One.", "Two words.")),
            1);
    if (written instanceof Decision.Accepted<ReplyTemplate>(ReplyTemplate template)) {
      return template;
    }
    throw new AssertionError(written);
  }

  private static Refusal refused(String name, String... variants) {
    Decision<ReplyTemplate> written =
        ReplyTemplate.written(
            new TemplateId(new UUID(0, 1)),
            new ReplyTemplate.Written(
                name, Situation.THANKS, Set.of(), ENGLISH, Set.of(), List.of(variants)),
            1);
    if (written instanceof Decision.Refused<ReplyTemplate>(Refusal refusal)) {
      return refusal;
    }
    throw new AssertionError("accepted");
  }
}
