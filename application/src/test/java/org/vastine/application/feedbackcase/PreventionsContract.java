package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.Preventions.Entry;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.By;
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
  final void R23_who_says_that_customers_were_mistaken_is_counted_beside_their_cases() {
    MemberId often = new MemberId(ids.next());
    MemberId never = new MemberId(ids.next());
    doInside(() -> {
      FeedbackCase one = given().with(given().aCase(), marked(often, 0), unmarked(often, 1));
      given().with(one, marked(often, 2), sent(often, 3));
      given().with(given().aCase(), sent(often, 4), sent(never, 5));
      given().with(given().aCase(), marked(often, -600));
    });

    assertThat(inside(() -> preventions().marks(NOW)))
        .containsExactly(new Preventions.Marks(often, 1, 2));
    assertThat(inside(() -> preventions().marks(NOW.minusSeconds(36_000))))
        .containsExactly(new Preventions.Marks(often, 2, 3));
    assertThat(elsewhere(() -> preventions().marks(NOW))).isEmpty();
  }

  private static CaseEvent marked(MemberId member, int minutes) {
    return new MistakeEvent.MistakeMarked(
        NOW.plusSeconds(60L * minutes), new By.AMember(member), Optional.empty());
  }

  private static CaseEvent unmarked(MemberId member, int minutes) {
    return new MistakeEvent.MistakeUnmarked(NOW.plusSeconds(60L * minutes), new By.AMember(member));
  }

  private CaseEvent sent(MemberId member, int minutes) {
    Instant at = NOW.plusSeconds(60L * minutes);
    return new CaseEvent.ReplyQueued(
        at,
        new By.AMember(member),
        new DraftId(ids.next()),
        new DeliveryId(ids.next()),
        Audience.PUBLIC,
        at,
        false);
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
