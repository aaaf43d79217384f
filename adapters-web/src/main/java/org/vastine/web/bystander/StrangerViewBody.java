package org.vastine.web.bystander;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.bystander.LookAsStranger;
import org.vastine.domain.bystander.AfterLeaving;
import org.vastine.domain.bystander.StrangerView;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.MentionId;

/** A case as a stranger sees it, as answers tell it. */
record StrangerViewBody(
    List<Seen> thread,
    Optional<Duration> answeredAfter,
    Optional<Instant> waitingSince,
    boolean late,
    List<String> manner,
    String reaction,
    Optional<String> lastWord,
    Optional<String> outcome,
    Optional<UUID> lastOffer,
    List<String> missing,
    Optional<AfterLeavingBody> afterLeaving) {

  /** Something that everybody can read. */
  record Seen(
      Optional<UUID> mention,
      String side,
      String name,
      Instant at,
      String text,
      Optional<String> url,
      Optional<String> sentiment) {
    static Seen of(LookAsStranger.Seen seen) {
      return new Seen(
          seen.mention().map(MentionId::value),
          seen.word().side().label(),
          seen.name(),
          seen.word().at(),
          seen.text(),
          seen.url().map(Object::toString),
          seen.word().sentiment().map(Labelled::label));
    }
  }

  /** What others said since we left on purpose. */
  record AfterLeavingBody(
      Instant left,
      List<UUID> withUs,
      List<UUID> neutral,
      List<UUID> against,
      int people,
      String verdict) {
    static AfterLeavingBody of(AfterLeaving after) {
      return new AfterLeavingBody(
          after.left(),
          ids(after.withUs()),
          ids(after.neutral()),
          ids(after.against()),
          after.people(),
          after.verdict().label());
    }

    private static List<UUID> ids(List<MentionId> mentions) {
      return mentions.stream().map(MentionId::value).toList();
    }
  }

  static StrangerViewBody of(LookAsStranger.Result result) {
    StrangerView view = result.view();
    return new StrangerViewBody(
        result.thread().stream().map(Seen::of).toList(),
        view.answeredAfter(),
        view.waitingSince(),
        view.late(),
        labels(view.manner()),
        view.reaction().label(),
        view.lastWord().map(Labelled::label),
        view.outcome().map(Labelled::label),
        view.lastOffer().map(DeliveryId::value),
        labels(view.missing()),
        result.afterLeaving().map(AfterLeavingBody::of));
  }

  private static List<String> labels(Collection<? extends Labelled> some) {
    return some.stream().map(Labelled::label).toList();
  }
}
