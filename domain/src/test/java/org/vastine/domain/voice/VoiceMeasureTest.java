package org.vastine.domain.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.HarmKind;
import org.vastine.domain.reply.HarmWord;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.reply.TextReading;
import org.vastine.domain.reply.ToldHarm;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

/** How a reply is measured against the voice of the house. */
class VoiceMeasureTest {

  private static final VoiceRules HOUSE = rules(Address.FORMAL, true, true);

  private static VoiceRules rules(Address address, boolean greets, boolean signed) {
    return new VoiceRules(VoiceScope.ALL, address, 1, 1, 10, greets, signed);
  }

  private static TextSpan place(String text, String words) {
    return new TextSpan(text.indexOf(words), text.indexOf(words) + words.length());
  }

  private static SaidWords said(String text, TextReading reading, Style style) {
    return new SaidWords(
        text, reading, new LanguageTag("fi"), style, Optional.of("Maija"), "Aino Korhonen");
  }

  private static TextReading moves(String text, Map<ReplyMove, String> words) {
    Map<ReplyMove, TextSpan> places = new EnumMap<>(ReplyMove.class);
    words.forEach((move, there) -> places.put(move, place(text, there)));
    return new TextReading(List.of(), places, Set.of());
  }

  private static TextReading lacking(ReplyMove... moves) {
    return new TextReading(List.of(), Map.of(), Set.copyOf(Arrays.asList(moves)));
  }

  private static TextReading found(String text, FindingKind kind, String words) {
    return TextReading.of(
        List.of(new TextFinding(kind, Optional.of(place(text, words)), Confidence.CERTAIN)));
  }

  private static VoiceScore measured(String text, TextReading reading, Style style) {
    return VoiceMeasure.of(said(text, reading, style), HOUSE);
  }

  private static List<String> shown(VoiceScore score, VoiceSign sign) {
    return score.examples().stream()
        .filter(one -> one.sign() == sign)
        .map(VoiceExample::words)
        .toList();
  }

  private static final TextReading NOTHING = TextReading.of(List.of());

  @Test
  void a_reply_as_the_house_wants_it_has_every_point_and_shows_why() {
    String text =
        "Hei Maija! Kiitos viestistä. Olemme pahoillamme. Uusi paketti lähtee teille tänään.\n– Aino";
    VoiceScore score =
        measured(
            text,
            moves(
                text,
                Map.of(
                    ReplyMove.THANKS, "Kiitos",
                    ReplyMove.APOLOGY, "pahoillamme",
                    ReplyMove.SOLUTION, "Uusi paketti",
                    ReplyMove.TIME, "tänään")),
            Style.IRRITATED);

    assertThat(score.points()).containsOnlyKeys(VoicePart.values());
    assertThat(score.points().values()).containsOnly(100);
    assertThat(score.total()).hasValue(100);
    assertThat(shown(score, VoiceSign.THANKS)).containsExactly("Kiitos viestistä.");
    assertThat(shown(score, VoiceSign.REGRET)).containsExactly("Olemme pahoillamme.");
    assertThat(shown(score, VoiceSign.SOLUTION))
        .isEqualTo(shown(score, VoiceSign.TIME))
        .containsExactly("Uusi paketti lähtee teille tänään.");
    assertThat(shown(score, VoiceSign.STAYED_CALM)).containsExactly("Hei Maija!");
    assertThat(shown(score, VoiceSign.NAMED)).containsExactly("Hei Maija!");
    assertThat(shown(score, VoiceSign.SIGNED)).containsExactly("– Aino");
    assertThat(shown(score, VoiceSign.GREETS)).containsExactly("Hei Maija!");
    assertThat(shown(score, VoiceSign.HOUSE_ADDRESS))
        .containsExactly("Uusi paketti lähtee teille tänään.");
    assertThat(score.examples()).allMatch(one -> one.sign().good());
  }

  @Test
  void a_cold_reply_that_leads_nowhere_shows_where() {
    VoiceScore score =
        measured(
            "Luimme viestin. Se on kirjattu!! 😀😀",
            lacking(
                ReplyMove.THANKS,
                ReplyMove.APOLOGY,
                ReplyMove.SOLUTION,
                ReplyMove.LATER,
                ReplyMove.INVITATION),
            Style.IRRITATED);

    assertThat(score.points())
        .containsEntry(VoicePart.WARMTH, 0)
        .containsEntry(VoicePart.RESPECT, 100)
        .containsEntry(VoicePart.HELP, 0)
        .containsEntry(VoicePart.PERSON, 0)
        .containsEntry(VoicePart.PLAIN, 100)
        .containsEntry(VoicePart.MANNER, 0);
    assertThat(shown(score, VoiceSign.COLD)).containsExactly("Luimme viestin.");
    assertThat(shown(score, VoiceSign.NO_STEP)).hasSize(1);
    assertThat(shown(score, VoiceSign.NAMELESS)).containsExactly("Luimme viestin.");
    assertThat(shown(score, VoiceSign.UNSIGNED)).hasSize(1);
    assertThat(shown(score, VoiceSign.NO_GREETING)).containsExactly("Luimme viestin.");
    assertThat(shown(score, VoiceSign.EXCLAIMS)).singleElement().asString().contains("kirjattu!!");
    assertThat(shown(score, VoiceSign.MANY_EMOJI)).hasSize(1);
  }

  @Test
  void what_nobody_can_tell_is_not_measured() {
    VoiceScore score =
        VoiceMeasure.of(
            new SaidWords(
                "Noted.", NOTHING, new LanguageTag("en"), Style.NEUTRAL, Optional.empty(), "Aino"),
            rules(Address.FORMAL, false, false));

    assertThat(score.points())
        .containsOnlyKeys(VoicePart.RESPECT, VoicePart.PLAIN, VoicePart.MANNER);
    assertThat(score.examples()).isEmpty();
    assertThat(VoiceMeasure.of(said(" \n", NOTHING, Style.IRRITATED), HOUSE).total()).isEmpty();
  }

  @Test
  void thanks_and_help_are_missed_only_where_they_are_due() {
    TextReading nothing =
        lacking(
            ReplyMove.THANKS,
            ReplyMove.APOLOGY,
            ReplyMove.SOLUTION,
            ReplyMove.LATER,
            ReplyMove.INVITATION);

    assertThat(measured("Olemme avoinna.", nothing, Style.QUESTION).points())
        .doesNotContainKeys(VoicePart.WARMTH, VoicePart.HELP);
    assertThat(measured("Olemme avoinna.", nothing, Style.PRAISE).points())
        .containsEntry(VoicePart.WARMTH, 0)
        .doesNotContainKey(VoicePart.HELP);
    assertThat(measured("Avoinna.", lacking(ReplyMove.THANKS), Style.IRRITATED).points())
        .doesNotContainKeys(VoicePart.WARMTH, VoicePart.HELP);
  }

  @Test
  void harm_that_is_passed_over_costs_half_the_warmth() {
    String text = "Kiitos viestistä.";
    ToldHarm told = new ToldHarm(Set.of(HarmKind.WAITING), List.of("rikki"), HarmWord.LEFT_OUT);
    ToldHarm spoken = new ToldHarm(Set.of(HarmKind.WAITING), List.of("rikki"), HarmWord.SPOKEN_OF);
    TextReading thanks = moves(text, Map.of(ReplyMove.THANKS, "Kiitos"));

    assertThat(measured(text, thanks.with(told), Style.IRRITATED).points())
        .containsEntry(VoicePart.WARMTH, 50);
    assertThat(
            shown(measured(text, thanks.with(told), Style.IRRITATED), VoiceSign.HARM_PASSED_OVER))
        .containsExactly(text);
    assertThat(measured(text, thanks.with(spoken), Style.IRRITATED).points())
        .containsEntry(VoicePart.WARMTH, 100);
    assertThat(
            measured(text, lacking(ReplyMove.THANKS, ReplyMove.APOLOGY).with(told), Style.IRRITATED)
                .points())
        .containsEntry(VoicePart.WARMTH, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "DEFENSIVE, DEFENDS, 60",
    "VICTIM_PLAYING, DEFENDS, 60",
    "ARGUES_WITH_TROLL, DEFENDS, 60",
    "EXCUSES, DEFENDS, 60",
    "BLAMES_CUSTOMER, BLAMES, 60",
    "ASKS_TO_YIELD, BLAMES, 60",
    "PROFANE_INSULTING, INSULTS, 0",
    "SARCASTIC, INSULTS, 0"
  })
  void what_the_guard_finds_costs_respect(FindingKind kind, VoiceSign sign, int points) {
    String text = "Kiitos. Luitte ohjeen väärin. Hyvää päivää.";
    VoiceScore score = measured(text, found(text, kind, "väärin"), Style.HOSTILE);

    assertThat(score.points()).containsEntry(VoicePart.RESPECT, points);
    assertThat(shown(score, sign)).containsExactly("Luitte ohjeen väärin.");
    assertThat(shown(score, VoiceSign.STAYED_CALM)).isEmpty();
  }

  @Test
  void respect_is_never_below_nothing_and_other_findings_do_not_cost_it() {
    TextFinding blame =
        new TextFinding(FindingKind.BLAMES_CUSTOMER, Optional.empty(), Confidence.CERTAIN);
    VoiceScore score =
        measured("Niin.", TextReading.of(List.of(blame, blame, blame)), Style.HOSTILE);
    assertThat(score.points()).containsEntry(VoicePart.RESPECT, 0);
    assertThat(shown(score, VoiceSign.BLAMES)).containsOnly("Niin.");

    TextFinding other =
        new TextFinding(FindingKind.MISSING_TIME_PROMISE, Optional.empty(), Confidence.CERTAIN);
    assertThat(measured("Niin.", TextReading.of(List.of(other)), Style.QUESTION).points())
        .containsEntry(VoicePart.RESPECT, 100);
  }

  @ParameterizedTest
  @CsvSource({"LATER, 60", "INVITATION, 60", "TIME, 60", "SOLUTION, 100"})
  void one_step_helps_a_part_of_the_way(ReplyMove move, int points) {
    String text = "Palaamme asiaan.";
    assertThat(measured(text, moves(text, Map.of(move, "asiaan")), Style.IRRITATED).points())
        .containsEntry(VoicePart.HELP, points);
  }

  @Test
  void a_next_step_with_a_time_helps_all_the_way() {
    String text = "Palaamme asiaan huomenna.";
    for (ReplyMove move : List.of(ReplyMove.LATER, ReplyMove.INVITATION)) {
      VoiceScore score =
          measured(
              text, moves(text, Map.of(move, "asiaan", ReplyMove.TIME, "huomenna")), Style.PRAISE);
      assertThat(score.points()).containsEntry(VoicePart.HELP, 100);
      assertThat(shown(score, VoiceSign.NEXT_STEP)).containsExactly(text);
    }
  }

  @Test
  void sentences_may_have_so_many_words_and_no_more() {
    String ten = "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen.";
    VoiceScore score = measured(ten + "\nNolla " + ten + "\n…\n", NOTHING, Style.NEUTRAL);

    assertThat(score.points()).containsEntry(VoicePart.PLAIN, 50);
    assertThat(shown(score, VoiceSign.LONG_SENTENCE)).containsExactly("Nolla " + ten);
  }

  @Test
  void long_examples_are_cut_between_letters() {
    String words = "a".repeat(VoiceSentences.LONGEST - 2) + "😀" + "b".repeat(50) + ".";
    VoiceScore score = measured(words, lacking(ReplyMove.THANKS, ReplyMove.APOLOGY), Style.PRAISE);
    assertThat(shown(score, VoiceSign.COLD))
        .containsExactly("a".repeat(VoiceSentences.LONGEST - 2) + "…");

    String whole = "a".repeat(VoiceSentences.LONGEST - 1) + ".";
    assertThat(
            shown(
                measured(whole, lacking(ReplyMove.THANKS, ReplyMove.APOLOGY), Style.PRAISE),
                VoiceSign.COLD))
        .containsExactly(whole);
    String longer = "a".repeat(VoiceSentences.LONGEST) + ".";
    assertThat(
            shown(
                measured(longer, lacking(ReplyMove.THANKS, ReplyMove.APOLOGY), Style.PRAISE),
                VoiceSign.COLD))
        .containsExactly("a".repeat(VoiceSentences.LONGEST - 1) + "…");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi|Lähetämme sinulle uuden.|INFORMAL",
        "fi|Lähetämme Teille uuden.|FORMAL",
        "sv|Vi skickar dig en ny.|INFORMAL",
        "sv|Vi skickar er en ny.|FORMAL",
        "tr|Sana yenisini gönderiyoruz.|INFORMAL",
        "tr|Size yenisini gönderiyoruz.|FORMAL",
        "de|Wir schicken dir ein neues.|INFORMAL",
        "de|Wir schicken Ihnen ein neues.|FORMAL",
        "es|Te enviamos uno nuevo a ti.|INFORMAL",
        "es|Se lo enviamos a usted.|FORMAL"
      })
  void the_address_is_read_in_languages_that_have_two(String language, String text, Address is) {
    for (Address wanted : List.of(Address.FORMAL, Address.INFORMAL)) {
      VoiceScore score =
          VoiceMeasure.of(
              new SaidWords(
                  text, NOTHING, new LanguageTag(language), Style.NEUTRAL, Optional.empty(), "A"),
              rules(wanted, false, false));
      boolean kept = wanted == is;
      assertThat(score.points()).containsEntry(VoicePart.MANNER, kept ? 100 : 66);
      assertThat(shown(score, kept ? VoiceSign.HOUSE_ADDRESS : VoiceSign.OTHER_ADDRESS))
          .containsExactly(text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Wir haben die Firma gefragt. Sie antwortet morgen.",
        "de|Sie antwortet morgen.",
        "de|Wir fragen sie.",
        "en|We send you one.",
        "fi|Lähetämme uuden."
      })
  void what_may_mean_somebody_else_is_no_address(String language, String text) {
    VoiceScore score =
        VoiceMeasure.of(
            new SaidWords(
                text, NOTHING, new LanguageTag(language), Style.NEUTRAL, Optional.empty(), "A"),
            rules(Address.INFORMAL, false, false));
    assertThat(score.points()).containsEntry(VoicePart.MANNER, 100);
    assertThat(score.examples()).isEmpty();
  }

  @Test
  void an_address_as_the_writer_likes_is_not_measured() {
    VoiceScore score =
        VoiceMeasure.of(
            said("Kiitos sinulle, Maijan paketti lähtee.", NOTHING, Style.NEUTRAL),
            rules(Address.ANY, false, false));
    assertThat(score.examples()).extracting(VoiceExample::sign).containsExactly(VoiceSign.NAMED);
    assertThat(score.points()).containsEntry(VoicePart.PERSON, 100);
  }

  @Test
  void what_is_worth_telling_somebody_is_what_they_did_and_not_how_it_is_signed() {
    assertThat(Arrays.stream(VoiceSign.values()).filter(VoiceSign::isWorthTelling))
        .containsExactly(
            VoiceSign.THANKS,
            VoiceSign.REGRET,
            VoiceSign.STAYED_CALM,
            VoiceSign.SOLUTION,
            VoiceSign.NEXT_STEP,
            VoiceSign.TIME);
  }
}
