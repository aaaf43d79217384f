package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.Preventions.Entry;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

/** What every {@link Preventions} keeps to. */
public abstract class PreventionsContract extends PortContract {

  private Preventions preventions() {
    return ports().preventions();
  }

  private Entry noted(CaseId caseId, Subject subject, int minutes) {
    Entry entry =
        new Entry(
            caseId,
            NOW.plusSeconds(60L * minutes),
            new MemberId(ids.next()),
            subject,
            LanguageTag.of("fi"),
            new CaseTextId(ids.next()),
            minutes % 2 == 1);
    doInside(() -> preventions().store(entry));
    return entry;
  }

  private CaseId aCase() {
    return new CaseId(ids.next());
  }

  private Page<Entry> newest(Optional<Subject> subject, Optional<String> after, int limit) {
    return inside(() -> preventions().newest(subject, after, limit));
  }

  @Test
  final void R23_the_newest_come_first_page_by_page_and_by_subject() {
    Entry first = noted(aCase(), Subject.BILLING, 1);
    Entry second = noted(aCase(), Subject.OTHER, 2);
    Entry third = noted(aCase(), Subject.BILLING, 3);

    Page<Entry> page = newest(Optional.empty(), Optional.empty(), 2);
    assertThat(page.items()).containsExactly(third, second);
    Page<Entry> rest = newest(Optional.empty(), page.next(), 2);
    assertThat(rest.items()).containsExactly(first);
    assertThat(rest.next()).isEmpty();
    assertThat(newest(Optional.of(Subject.BILLING), Optional.empty(), 9).items())
        .containsExactly(third, first);
    assertThat(inside(() -> preventions().counts()))
        .isEqualTo(Map.of(Subject.BILLING, 2, Subject.OTHER, 1));
    assertThat(elsewhere(() -> preventions().counts())).isEmpty();
    assertThatThrownBy(() -> newest(Optional.empty(), Optional.of("nonsense"), 2))
        .isInstanceOf(UnreadableCursor.class);
  }

  @Test
  final void R23_a_later_note_takes_the_place_and_a_mistake_that_was_none_leaves_none() {
    CaseId id = aCase();
    noted(id, Subject.BILLING, 1);
    Entry later = noted(id, Subject.OTHER, 2);
    assertThat(newest(Optional.empty(), Optional.empty(), 9).items()).containsExactly(later);

    doElsewhere(() -> preventions().remove(id));
    assertThat(inside(() -> preventions().counts())).containsOnlyKeys(Subject.OTHER);
    doInside(() -> preventions().remove(id));
    assertThat(inside(() -> preventions().counts())).isEmpty();
    rolledBack(() -> preventions().store(later));
    assertThat(inside(() -> preventions().counts())).isEmpty();
  }
}
