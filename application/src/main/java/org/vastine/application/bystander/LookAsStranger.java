package org.vastine.application.bystander;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.feedbackcase.AbuseInThread;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.MentionList;
import org.vastine.application.mention.ThreadView;
import org.vastine.application.reply.Deliveries;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.triage.Assessments;
import org.vastine.domain.bystander.AfterLeaving;
import org.vastine.domain.bystander.PublicWord;
import org.vastine.domain.bystander.Side;
import org.vastine.domain.bystander.StrangerView;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Sentiment;

/**
 * A case as a stranger sees it who comes upon its thread (R26): what everybody can read there, in
 * its order, and how that looks. What is private, removed or the team's own is not in it.
 */
public final class LookAsStranger {

  private static final int THREAD = 200;
  private static final int TIMELINE = 1_000;

  private final Permitted permitted;
  private final CaseList list;
  private final MentionList mentions;
  private final Timeline timeline;
  private final Deliveries deliveries;
  private final Assessments assessments;
  private final DraftReading reading;
  private final AbuseInThread abuse;
  private final InstantSource clock;

  /** Needs what is said, and what understands it. */
  @Inject
  public LookAsStranger(
      Permitted permitted,
      CaseList list,
      MentionList mentions,
      Timeline timeline,
      Deliveries deliveries,
      Assessments assessments,
      DraftReading reading,
      AbuseInThread abuse,
      InstantSource clock) {
    this.permitted = permitted;
    this.list = list;
    this.mentions = mentions;
    this.timeline = timeline;
    this.deliveries = deliveries;
    this.assessments = assessments;
    this.reading = reading;
    this.abuse = abuse;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  /**
   * Something that can be read in the thread.
   *
   * @param mention which mention it is; empty where it is ours
   * @param word who says it, when and how
   * @param name under which name
   * @param text what it says
   * @param url where it stands on the platform
   * @param abusive whether they are words of another that attack people (R32)
   */
  public record Seen(
      Optional<MentionId> mention,
      PublicWord word,
      String name,
      String text,
      Optional<URI> url,
      boolean abusive) {}

  /**
   * The thread and how it looks.
   *
   * @param row the case
   * @param thread what everybody can read, oldest first, at most 200 mentions and as many replies
   * @param view how it looks
   * @param afterLeaving what others said since we left on purpose; empty where we did not (R27)
   */
  public record Result(
      CaseListItem row, List<Seen> thread, StrangerView view, Optional<AfterLeaving> afterLeaving) {
    /** Copies the thread. */
    public Result {
      thread = List.copyOf(thread);
    }
  }

  /** Gives the view; a case that is not there is refused. */
  public Decision<Result> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.READ_CASES, () -> read(command.caseId()));
  }

  /** Likewise, within the transaction that is open. */
  Decision<Result> read(CaseId id) {
    return list.row(id).map(this::seen);
  }

  private Result seen(CaseListItem row) {
    FeedbackCase feedbackCase = row.feedbackCase();
    List<CaseEvent> events =
        timeline.of(feedbackCase.id(), 0, TIMELINE).stream().map(Timeline.Entry::event).toList();
    List<Mention> written = written(feedbackCase);
    Map<MentionId, Assessment> known =
        assessments.of(written.stream().map(Mention::id).collect(Collectors.toSet()));
    List<Seen> thread = new ArrayList<>(theirs(feedbackCase, written, known));
    thread.addAll(ours(row, events));
    thread.sort(Comparator.comparing(seen -> seen.word().at()));
    boolean late = events.stream().anyMatch(CaseEvent.DeadlineBreached.class::isInstance);
    return new Result(
        row,
        thread,
        StrangerView.of(
            thread.stream().map(Seen::word).toList(), feedbackCase, late, clock.instant()),
        left(feedbackCase, events)
            .map(left -> AfterLeaving.of(voices(feedbackCase, written, known), left)));
  }

  /** When we left for the last time, as long as we did not come back. */
  private static Optional<Instant> left(FeedbackCase feedbackCase, List<CaseEvent> events) {
    return feedbackCase.status() == CaseStatus.DISENGAGED
        ? events.stream()
            .filter(CaseEvent.Disengaged.class::isInstance)
            .map(CaseEvent::at)
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private static List<AfterLeaving.Voice> voices(
      FeedbackCase feedbackCase, List<Mention> written, Map<MentionId, Assessment> known) {
    return written.stream()
        .filter(mention -> side(mention.author(), feedbackCase) == Side.OTHER)
        .map(mention ->
            new AfterLeaving.Voice(
                mention.id(),
                mention.author(),
                mention.item().publishedAt(),
                sentiment(mention, known)))
        .toList();
  }

  private static Optional<Sentiment> sentiment(Mention mention, Map<MentionId, Assessment> known) {
    return Optional.ofNullable(known.get(mention.id()))
        .map(assessment -> assessment.sentiment().value());
  }

  private List<Mention> written(FeedbackCase feedbackCase) {
    return mentions.thread(feedbackCase.key().thread(), THREAD).map(ThreadView::mentions).stream()
        .flatMap(List::stream)
        .filter(mention -> mention.item().audience() == Audience.PUBLIC)
        .filter(mention -> mention.state() != MentionState.DELETED)
        .toList();
  }

  private List<Seen> theirs(
      FeedbackCase feedbackCase, List<Mention> seen, Map<MentionId, Assessment> known) {
    Set<MentionId> abusive = abuse.ofOthers(feedbackCase, seen);
    return seen.stream()
        .map(mention ->
            new Seen(
                Optional.of(mention.id()),
                PublicWord.of(
                    side(mention.author(), feedbackCase),
                    mention.item().publishedAt(),
                    sentiment(mention, known)),
                mention.item().author().name(),
                mention.item().text().value(),
                mention.item().url(),
                abusive.contains(mention.id())))
        .toList();
  }

  private static Side side(AuthorId author, FeedbackCase feedbackCase) {
    return author.equals(feedbackCase.key().author()) ? Side.CUSTOMER : Side.OTHER;
  }

  /** Our replies to anybody in the thread; the platform shows them under the account's name. */
  private List<Seen> ours(CaseListItem row, List<CaseEvent> events) {
    FeedbackCase feedbackCase = row.feedbackCase();
    Map<DeliveryId, Instant> published = new HashMap<>();
    events.forEach(event -> {
      if (event instanceof CaseEvent.ReplyPublished one) {
        published.put(one.delivery(), one.at());
      }
    });
    return deliveries.seenIn(feedbackCase.key().thread(), THREAD).stream()
        .map(delivery ->
            new Seen(
                Optional.empty(),
                PublicWord.ours(
                    published.getOrDefault(
                        delivery.id(), delivery.firstTriedAt().orElse(delivery.nextAt())),
                    noticed(delivery, feedbackCase).stream()
                        .map(TextFinding::kind)
                        .collect(Collectors.toSet())),
                row.accountName(),
                delivery.text(),
                delivery.url(),
                false))
        .toList();
  }

  private List<TextFinding> noticed(Delivery delivery, FeedbackCase feedbackCase) {
    return reading.read(delivery.text(), "", feedbackCase.judgement().style(), delivery.audience());
  }
}
