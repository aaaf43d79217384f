package org.vastine.language.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vastine.domain.community.AnswerReading;
import org.vastine.domain.community.AnswerVerdict;
import org.vastine.domain.kernel.LanguageTag;

class PhraseThreadReadingTest {

  private final PhraseThreadReading reading = new PhraseThreadReading();

  private record Talk(
      String question, String answer, String same, String failed, String thanks, String wrong) {}

  private static final Map<String, Talk> TALKS =
      Map.of(
          "fi",
              new Talk(
                  "Miten voin peruuttaa tilaukseni sovelluksessa?",
                  "Avaa sovelluksessa omat tilaukset ja paina Peruuta, se löytyy asetuksista.",
                  "Sama ongelma täällä, en saa peruttua.",
                  "Ei toimi, nappia ei näy.",
                  "Kiitos, auttoi heti!",
                  "Tuo on väärin, ei noin voi tehdä."),
          "sv",
              new Talk(
                  "Hur avbokar jag min beställning i appen?",
                  "Gå till Mina beställningar i appen och tryck på Avboka, det finns under menyn.",
                  "Samma problem här, kan inte avboka.",
                  "Det funkar inte, knappen finns inte.",
                  "Tack så mycket, det hjälpte!",
                  "Det stämmer inte, så gör man inte."),
          "tr",
              new Talk(
                  "Siparişimi uygulamadan nasıl iptal edebilirim?",
                  "Uygulamada Siparişlerim bölümünden siparişi seçin, sonra iptal düğmesine basın.",
                  "Bende de aynı sorun var, iptal edemiyorum.",
                  "Olmadı, düğme görünmüyor.",
                  "Teşekkürler, işe yaradı!",
                  "Bu doğru değil, yanlış bilgi vermeyin."),
          "en",
              new Talk(
                  "How do I cancel my order in the app?",
                  "Open the app, go to your orders and press Cancel next to the order there.",
                  "Same problem here, can't cancel mine.",
                  "That doesn't work, there is no such button.",
                  "Thanks, that helped!",
                  "That's wrong, do not do it."));

  @Test
  void R10_a_good_answer_is_recognised_in_each_language() {
    TALKS.forEach((language, talk) -> {
      AnswerReading read = reading.read(talk.question(), talk.answer(), new LanguageTag(language));
      assertThat(AnswerVerdict.of(read, false, false).isGood())
          .as("%s %s", language, read)
          .isTrue();
    });
  }

  @Test
  void R10_who_has_the_same_trouble_answers_nothing() {
    TALKS.forEach((language, talk) -> {
      AnswerReading read = reading.read(talk.question(), talk.same(), new LanguageTag(language));
      assertThat(read.sameTrouble()).as(language).isTrue();
      assertThat(AnswerVerdict.of(read, true, false).isGood())
          .as("%s %s", language, read)
          .isFalse();
    });
  }

  @Test
  void R10_thanks_failure_and_dispute_are_told_apart() {
    TALKS.forEach((language, talk) -> {
      LanguageTag tag = new LanguageTag(language);
      assertThat(reading.read(talk.question(), talk.failed(), tag).failed()).as(language).isTrue();
      assertThat(reading.read(talk.question(), talk.failed(), tag).thanks()).as(language).isFalse();
      assertThat(reading.read(talk.question(), talk.thanks(), tag).thanks()).as(language).isTrue();
      assertThat(reading.read(talk.question(), talk.wrong(), tag).disputes()).as(language).isTrue();
      assertThat(reading.read(talk.question(), talk.question(), tag).asks()).as(language).isTrue();
    });
  }

  @Test
  void R10_a_link_points_somewhere() {
    assertThat(
            reading
                .read("Where is the form?", "https://example.org/form", LanguageTag.UNDETERMINED)
                .points())
        .isTrue();
  }

  @Test
  void R10_any_text_can_be_read() {
    long seed = 20261123;
    Random random = new Random(seed);
    for (String one : List.of("", " ", "?", "\u0000", "\uD83D", "İı 👍👍")) {
      assertThat(reading.read(one, one, LanguageTag.UNDETERMINED)).isNotNull();
    }
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int c = 0; c < length; c++) {
        text.append((char) random.nextInt(0x10000));
      }
      AnswerReading read =
          reading.read(text.reverse().toString(), text.toString(), new LanguageTag("tr"));
      assertThat(read.shared()).as("seed %d text %d", seed, i).isBetween(0.0, 1.0);
    }
  }
}
