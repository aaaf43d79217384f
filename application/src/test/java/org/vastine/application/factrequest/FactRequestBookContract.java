package org.vastine.application.factrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vastine.application.factrequest.FactRequestBook.Entry;
import org.vastine.application.team.SecretHash;
import org.vastine.application.world.PortContract;
import org.vastine.domain.factrequest.AskedFact;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Secret;

/** What every {@link FactRequestBook} keeps to. */
public abstract class FactRequestBookContract extends PortContract {

  private static final Instant UNTIL = NOW.plus(Duration.ofDays(7));
  private static final Instant ERASE_AT = NOW.plus(Duration.ofDays(30));
  private static final FactAnswers ANSWERS =
      new FactAnswers(
          List.of(Optional.of("Şükran Öz 😀"), Optional.empty()),
          Set.of(ContactWay.MAIL, ContactWay.PHONE),
          Optional.of(WantedOutcome.OTHER),
          Optional.of("Soittakaa\n\"heti\"."));

  private Entry asked(CaseId caseId) {
    return new Entry(
        new FactRequestId(ids.next()),
        caseId,
        new FactForm(
            List.of(
                AskedFact.of(FactKind.NAME, true),
                new AskedFact(
                    FactKind.QUESTION,
                    false,
                    Optional.of("Mitä näkyi?"),
                    Optional.of("Jotta löydämme vian."))),
            LanguageTag.of("fi")),
        SecretHash.of(new Secret("s-" + ids.next())),
        UNTIL);
  }

  private Entry kept(CaseId caseId) {
    Entry entry = asked(caseId);
    doInside(() -> book().add(entry));
    return entry;
  }

  private CaseId aCase() {
    return new CaseId(ids.next());
  }

  private FactRequestBook book() {
    return ports().factRequestBook();
  }

  private List<CaseId> due(Instant now) {
    return inside(() -> book().due(now, 10));
  }

  @Test
  @DisplayName("R18 a request is found as it was asked, in its workspace only")
  final void found() {
    Entry entry = kept(aCase());

    assertThat(inside(() -> book().find(entry.id()))).contains(entry);
    assertThat(inside(() -> book().find(new FactRequestId(ids.next())))).isEmpty();
    assertThat(elsewhere(() -> book().find(entry.id()))).isEmpty();
    assertThat(elsewhere(() -> book().of(entry.caseId()))).isEmpty();
  }

  @Test
  @DisplayName("R18 the requests of a case are in the order of asking")
  final void ofACase() {
    CaseId caseId = aCase();
    Entry first = kept(caseId);
    kept(aCase());
    Entry second = kept(caseId);

    assertThat(inside(() -> book().of(caseId))).containsExactly(first, second);
  }

  @Test
  @DisplayName("R18 an id is given once")
  final void once() {
    Entry entry = kept(aCase());

    refused(() -> book().add(entry));
  }

  @Test
  @DisplayName("R18 answers come back word for word until they are erased")
  final void answers() {
    Entry entry = kept(aCase());
    assertThat(inside(() -> book().answers(entry.id()))).isEmpty();

    doInside(() -> book().answer(entry.id(), ANSWERS, ERASE_AT));
    assertThat(inside(() -> book().answers(entry.id()))).contains(ANSWERS);
    assertThat(elsewhere(() -> book().answers(entry.id()))).isEmpty();

    doInside(() -> book().settle(Set.of(entry.id())));
    assertThat(inside(() -> book().answers(entry.id()))).isEmpty();
    assertThat(inside(() -> book().find(entry.id()))).contains(entry);
  }

  @Test
  @DisplayName("R18 answers of a transaction that is rolled back are none")
  final void rolledBack() {
    Entry entry = kept(aCase());

    rolledBack(() -> book().answer(entry.id(), ANSWERS, ERASE_AT));

    assertThat(inside(() -> book().answers(entry.id()))).isEmpty();
    assertThat(due(UNTIL)).containsExactly(entry.caseId());
  }

  @Test
  @DisplayName("R18 time looks at a link's end, at the end of answers, and at nothing else")
  final void due() {
    Entry entry = kept(aCase());
    assertThat(due(UNTIL.minusSeconds(1))).isEmpty();
    assertThat(due(UNTIL)).containsExactly(entry.caseId());

    doInside(() -> book().answer(entry.id(), ANSWERS, ERASE_AT));
    assertThat(due(UNTIL)).isEmpty();
    assertThat(due(ERASE_AT)).containsExactly(entry.caseId());
    assertThat(elsewhere(() -> book().due(ERASE_AT, 10))).isEmpty();

    doInside(() -> book().settle(Set.of(entry.id())));
    assertThat(due(ERASE_AT.plus(Duration.ofDays(1_000)))).isEmpty();
  }

  @Test
  @DisplayName("R18 a case that is due twice is named once, and no more than asked for")
  final void dueOnce() {
    CaseId caseId = aCase();
    kept(caseId);
    kept(caseId);

    assertThat(due(UNTIL)).containsExactly(caseId);
    kept(aCase());
    assertThat(inside(() -> book().due(UNTIL, 1))).hasSize(1);
  }
}
