package org.vastine.application.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.world.PortContract;
import org.vastine.domain.knowledge.FactWording;
import org.vastine.domain.knowledge.FactWords;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.knowledge.KnownFactId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

/** What every {@link KnownFacts} keeps to. */
public abstract class KnownFactsContract extends PortContract {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final KnownFacts.Query ALL =
      new KnownFacts.Query(Optional.empty(), Optional.empty());

  private final MemberId aino = new MemberId(ids.next());

  private KnownFacts facts() {
    return ports().knownFacts();
  }

  private KnownFact fact(String title, String text, LocalDate reviewOn, Subject... subjects) {
    return new KnownFact(
        new KnownFactId(ids.next()),
        1,
        new FactWording(
            title,
            text,
            URI.create("https://acme.example/help#a"),
            Optional.of(TODAY.minusDays(9)),
            Optional.empty(),
            Set.of(subjects),
            Set.of("fi", "en")),
        aino,
        NOW,
        reviewOn);
  }

  private KnownFact fact(String title, Subject... subjects) {
    return fact(title, "Nothing more", TODAY, subjects);
  }

  private static KnownFact until(KnownFact fact, LocalDate last) {
    FactWording it = fact.wording();
    return new KnownFact(
        fact.id(),
        fact.version(),
        new FactWording(
            it.title(),
            it.text(),
            it.source(),
            it.validFrom(),
            Optional.of(last),
            it.subjects(),
            it.languages()),
        fact.checkedBy(),
        fact.checkedAt(),
        fact.reviewOn());
  }

  private void stored(KnownFact... all) {
    doInside(() -> List.of(all).forEach(facts()::store));
  }

  private List<KnownFact> listed(KnownFacts.Query query) {
    return inside(() -> facts().list(query, Optional.empty(), 10).items());
  }

  @Test
  final void R40_a_fact_is_kept_as_it_stands_now_and_forgotten() {
    KnownFact before = fact("Returns", Subject.BILLING, Subject.QUALITY);
    KnownFact after =
        new KnownFact(
            before.id(), 2, until(before, TODAY).wording(), aino, NOW.plusSeconds(9), TODAY);
    stored(before);
    assertThat(inside(() -> facts().find(before.id()))).contains(before);

    stored(after);

    assertThat(inside(() -> facts().lock(before.id()))).contains(after);
    assertThat(inside(() -> facts().count())).isEqualTo(1);
    assertThat(elsewhere(() -> facts().find(before.id()))).isEmpty();
    doInside(() -> facts().remove(before.id()));
    assertThat(inside(() -> facts().find(before.id()))).isEmpty();
    assertThat(inside(() -> facts().count())).isZero();
  }

  @Test
  final void facts_are_listed_by_title_in_pages_without_a_gap() {
    KnownFact b = fact("Banks");
    KnownFact a = fact("Apples");
    KnownFact sameAsB = fact("Banks");
    KnownFact c = fact("Änglar");
    stored(b, a, c, sameAsB);

    List<KnownFact> seen = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Optional<String> from = after;
      Page<KnownFact> page = inside(() -> facts().list(ALL, from, 2));
      seen.addAll(page.items());
      after = page.next();
    } while (after.isPresent());

    assertThat(seen).containsExactly(a, b, sameAsB, c);
    assertThatThrownBy(() -> inside(() -> facts().list(ALL, Optional.of("no-such"), 2)))
        .isInstanceOf(UnreadableCursor.class);
  }

  @Test
  final void R40_facts_are_listed_of_a_subject_and_of_what_is_to_be_checked() {
    KnownFact stale = fact("A", "x", TODAY.minusDays(1), Subject.BILLING);
    KnownFact fresh = fact("B", "x", TODAY, Subject.BILLING, Subject.DIGITAL);
    KnownFact expired = until(fact("C", "x", TODAY.minusDays(1)), TODAY.minusDays(1));
    KnownFact lastDay = until(fact("D", "x", TODAY.minusDays(1)), TODAY);
    stored(stale, fresh, expired, lastDay);

    assertThat(listed(new KnownFacts.Query(Optional.of(Subject.BILLING), Optional.empty())))
        .containsExactly(stale, fresh);
    assertThat(listed(new KnownFacts.Query(Optional.empty(), Optional.of(TODAY))))
        .containsExactly(stale, lastDay);
    assertThat(listed(new KnownFacts.Query(Optional.of(Subject.DIGITAL), Optional.of(TODAY))))
        .isEmpty();
  }

  @Test
  final void R40_those_of_the_subject_or_with_a_word_in_common_could_fit() {
    KnownFact subject = fact("Prices", "They stand in the shop", TODAY, Subject.BILLING);
    KnownFact words = fact("Parcels", "A parcel comes in three days", TODAY, Subject.QUALITY);
    KnownFact neither = fact("Trains", "They leave from Turku", TODAY, Subject.QUALITY);
    stored(subject, words, neither);

    Set<String> stems = FactWords.stems("Where is my parcel?");
    assertThat(inside(() -> facts().candidates(Subject.BILLING, stems, 10)))
        .containsExactly(words, subject);
    assertThat(inside(() -> facts().candidates(Subject.BILLING, stems, 1))).containsExactly(words);
    assertThat(inside(() -> facts().candidates(Subject.OTHER, Set.of(), 10))).isEmpty();
  }
}
