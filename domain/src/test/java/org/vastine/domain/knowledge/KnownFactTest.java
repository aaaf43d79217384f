package org.vastine.domain.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

/** Facts with sources, how long a look at the source counts, and which fit a case (R40). */
class KnownFactTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final MemberId AINO = new MemberId(new UUID(5, 1));
  private static final LanguageTag FINNISH = new LanguageTag("fi");

  private int numbers;

  private static Decision<FactWording> wording(
      String title, String text, String source, String... languages) {
    return FactWording.of(
        title, text, source, Optional.empty(), Optional.empty(), Set.of(), Set.of(languages));
  }

  private static <T> T accepted(Decision<T> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted<T>) decision).value();
  }

  private static Refusal refused(Decision<?> decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused<?>) decision).refusal();
  }

  private KnownFact fact(
      String title,
      String text,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      LocalDate reviewOn,
      Set<Subject> subjects,
      Set<String> languages) {
    numbers++;
    return new KnownFact(
        new KnownFactId(new UUID(6, numbers)),
        1,
        new FactWording(
            title, text, URI.create("https://acme.example/a"), from, until, subjects, languages),
        AINO,
        NOW,
        reviewOn);
  }

  private KnownFact fact(String title, String text, Subject... subjects) {
    return fact(title, text, Optional.empty(), Optional.empty(), TODAY, Set.of(subjects), Set.of());
  }

  private static KnownFact.Check check(Optional<LocalDate> reviewOn) {
    return new KnownFact.Check(AINO, NOW, TODAY, reviewOn);
  }

  @Test
  void R40_a_fact_has_a_title_a_text_and_a_source_that_can_be_read() {
    FactWording kept = accepted(wording(" Returns ", " In 30 days. ", " https://a.example/r#x "));
    assertThat(kept.title()).isEqualTo("Returns");
    assertThat(kept.cited()).isEqualTo("In 30 days. https://a.example/r#x");
    assertThat(accepted(wording("A", "B", "HTTP://a.example")).source().getHost())
        .isEqualTo("a.example");

    for (String none : List.of(" ", "x".repeat(121), "two\nlines")) {
      assertThat(refused(wording(none, "B", "https://a.example")).code())
          .isEqualTo("knowledge.title-invalid");
    }
    for (String none : List.of(" ", "x".repeat(2_001))) {
      assertThat(refused(wording("A", none, "https://a.example")).code())
          .isEqualTo("knowledge.text-invalid");
    }
    accepted(wording("x".repeat(120), "y".repeat(2_000), "https://a.example"));
    for (String none :
        List.of(
            "",
            "terminal",
            "ftp://a.example",
            "https:///nowhere",
            "https://me:pass@a.example",
            "https://a b.example",
            "https://a.example/" + "x".repeat(1_000))) {
      assertThat(refused(wording("A", "B", none)).code())
          .as(none)
          .isEqualTo("knowledge.source-invalid");
    }
    assertThat(refused(wording("A", "B", "https://a.example", "FI")).code())
        .isEqualTo("knowledge.language-invalid");
  }

  @Test
  void R40_a_fact_does_not_end_before_it_begins() {
    assertThat(
            refused(
                    FactWording.of(
                        "A",
                        "B",
                        "https://a.example",
                        Optional.of(TODAY),
                        Optional.of(TODAY.minusDays(1)),
                        Set.of(),
                        Set.of()))
                .code())
        .isEqualTo("knowledge.ends-before-it-begins");
    accepted(
        FactWording.of(
            "A",
            "B",
            "https://a.example",
            Optional.of(TODAY),
            Optional.of(TODAY),
            Set.of(),
            Set.of()));
    assertThatThrownBy(() ->
            fact(
                "A",
                "B",
                Optional.of(TODAY),
                Optional.of(TODAY.minusDays(1)),
                TODAY,
                Set.of(),
                Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void R40_a_look_at_the_source_counts_for_half_a_year_or_as_said_up_to_two_years() {
    FactWording said = accepted(wording("A", "B", "https://a.example"));
    KnownFactId id = new KnownFactId(new UUID(6, 99));

    KnownFact noted = accepted(KnownFact.noted(id, said, check(Optional.empty())));
    assertThat(noted.version()).isEqualTo(1);
    assertThat(noted.checkedBy()).isEqualTo(AINO);
    assertThat(noted.checkedAt()).isEqualTo(NOW);
    assertThat(noted.reviewOn()).isEqualTo(TODAY.plusDays(180));

    KnownFact checked = accepted(noted.checked(said, check(Optional.of(TODAY))));
    assertThat(checked.version()).isEqualTo(2);
    assertThat(checked.reviewOn()).isEqualTo(TODAY);
    accepted(noted.checked(said, check(Optional.of(TODAY.plusDays(730)))));
    for (LocalDate never : List.of(TODAY.minusDays(1), TODAY.plusDays(731))) {
      assertThat(refused(noted.checked(said, check(Optional.of(never)))).code())
          .isEqualTo("knowledge.review-invalid");
    }
  }

  @Test
  void R40_a_fact_says_how_far_it_can_be_relied_on() {
    KnownFact it =
        fact(
            "A",
            "B",
            Optional.of(TODAY),
            Optional.of(TODAY.plusDays(9)),
            TODAY.plusDays(4),
            Set.of(),
            Set.of());

    assertThat(it.on(TODAY.minusDays(1))).isEqualTo(FactStanding.NOT_YET);
    assertThat(it.on(TODAY)).isEqualTo(FactStanding.FRESH);
    assertThat(it.on(TODAY.plusDays(4))).isEqualTo(FactStanding.FRESH);
    assertThat(it.on(TODAY.plusDays(5))).isEqualTo(FactStanding.STALE);
    assertThat(it.on(TODAY.plusDays(9))).isEqualTo(FactStanding.STALE);
    assertThat(it.on(TODAY.plusDays(10))).isEqualTo(FactStanding.EXPIRED);
    assertThat(FactStanding.NOT_YET.isSayable()).isFalse();
  }

  private static List<FactFit> best(Subject subject, String mention, KnownFact... facts) {
    return FactFit.best(List.of(facts), new FactFit.Concern(subject, FINNISH, mention, TODAY));
  }

  @Test
  void R40_a_fact_fits_by_its_subject_or_by_two_words_in_whatever_ending() {
    KnownFact subject = fact("Hinnat", "Ne ovat kaupassa", Subject.BILLING);
    KnownFact words = fact("Paketit", "Paketti odottaa terminaalissa viikon", Subject.QUALITY);
    KnownFact oneWord = fact("Junat", "Juna ei vie paketteja", Subject.STAFF);

    List<FactFit> found =
        best(Subject.BILLING, "Missä pakettini on? Terminaali ei vastaa.", subject, words, oneWord);

    assertThat(found).extracting(FactFit::fact).containsExactly(subject, words);
    assertThat(found.getFirst().subject()).isTrue();
    assertThat(found.getFirst().words()).isEmpty();
    assertThat(found.getLast().subject()).isFalse();
    assertThat(found.getLast().words()).containsExactly("pakettini", "terminaali");
  }

  @Test
  void R40_the_best_come_first_and_at_most_five() {
    KnownFact[] many =
        IntStream.range(0, 7)
            .mapToObj(number -> fact("Fact " + number, "Nothing", Subject.STAFF))
            .toArray(KnownFact[]::new);
    KnownFact stale =
        fact(
            "A stale one",
            "Nothing",
            Optional.empty(),
            Optional.empty(),
            TODAY.minusDays(1),
            Set.of(Subject.STAFF),
            Set.of());
    KnownFact wordy = fact("Zebra parcels", "At the terminal", Subject.STAFF);
    many[6] = wordy;
    many[0] = stale;

    List<FactFit> found = best(Subject.STAFF, "parcels", many);

    assertThat(found)
        .extracting(fit -> fit.fact().wording().title())
        .containsExactly("Zebra parcels", "Fact 1", "Fact 2", "Fact 3", "Fact 4");
    assertThat(best(Subject.STAFF, "", stale, many[1]))
        .extracting(FactFit::standing)
        .containsExactly(FactStanding.FRESH, FactStanding.STALE);
  }

  @Test
  void R40_what_holds_no_more_and_what_cannot_be_said_in_the_language_does_not_fit() {
    KnownFact expired =
        fact(
            "A",
            "B",
            Optional.empty(),
            Optional.of(TODAY.minusDays(1)),
            TODAY,
            Set.of(Subject.STAFF),
            Set.of());
    KnownFact swedish =
        fact(
            "A",
            "B",
            Optional.empty(),
            Optional.empty(),
            TODAY,
            Set.of(Subject.STAFF),
            Set.of("sv"));
    KnownFact finnish =
        fact(
            "A",
            "B",
            Optional.empty(),
            Optional.empty(),
            TODAY,
            Set.of(Subject.STAFF),
            Set.of("sv", "fi"));

    assertThat(best(Subject.STAFF, "", expired, swedish, finnish))
        .extracting(FactFit::fact)
        .containsExactly(finnish);
  }

  @Test
  void R40_short_words_say_nothing_of_the_matter() {
    assertThat(FactWords.stems("Ei ole se, mikä piti; PAKETTI paketit!"))
        .containsExactly("mika", "paket", "piti");
  }
}
