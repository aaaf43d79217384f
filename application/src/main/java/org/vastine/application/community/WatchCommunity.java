package org.vastine.application.community;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.mention.Mentions;
import org.vastine.application.triage.Assessments;
import org.vastine.domain.community.AnswerReading;
import org.vastine.domain.feedbackcase.CaseCommunity;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * The timer's wish: what others wrote in the threads of waiting cases is read, beside intake and in
 * batches, so that a mention costs nothing more when it is taken in (R10, ADR 37).
 */
public final class WatchCommunity {

  private static final int BATCH = 200;

  private final Transactions transactions;
  private final CommunityThreads threads;
  private final Cases cases;
  private final Mentions mentions;
  private final Assessments assessments;
  private final ThreadReading reading;
  private final CaseWork work;
  private final InstantSource clock;

  /** Needs the threads, and who reads them. */
  @Inject
  public WatchCommunity(
      Transactions transactions,
      CommunityThreads threads,
      Cases cases,
      Mentions mentions,
      Assessments assessments,
      ThreadReading reading,
      CaseWork work,
      InstantSource clock) {
    this.transactions = transactions;
    this.threads = threads;
    this.cases = cases;
    this.mentions = mentions;
    this.assessments = assessments;
    this.reading = reading;
    this.work = work;
    this.clock = clock;
  }

  /** What is asked: nothing but to look. */
  public record Command() {}

  /**
   * What was seen.
   *
   * @param read how many mentions were read
   * @param changed how many cases changed
   * @param more whether there may be more at once
   */
  public record Watched(int read, int changed, boolean more) {}

  /** Reads one batch; each case in a transaction of its own, so that none waits for another. */
  public Decision<Watched> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.LEAD_CASES)
        .<Decision<Watched>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(watch(actor)));
  }

  private Watched watch(Actor actor) {
    List<CommunityThreads.Unread> unread =
        transactions.inWorkspace(actor.workspace(), () -> threads.unread(BATCH));
    Map<CaseId, List<CommunityThreads.Unread>> byCase =
        unread.stream()
            .collect(
                Collectors.groupingBy(
                    CommunityThreads.Unread::caseId, LinkedHashMap::new, Collectors.toList()));
    int changed = 0;
    for (Map.Entry<CaseId, List<CommunityThreads.Unread>> entry : byCase.entrySet()) {
      boolean did =
          transactions.inWorkspace(actor.workspace(), () -> look(entry.getKey(), entry.getValue()));
      changed += did ? 1 : 0;
    }
    return new Watched(unread.size(), changed, unread.size() == BATCH);
  }

  private boolean look(CaseId id, List<CommunityThreads.Unread> unread) {
    threads.markRead(unread);
    Optional<FeedbackCase> found = cases.lock(id);
    Optional<Mention> question = found.flatMap(waiting -> mentions.find(waiting.talk().first()));
    if (found.isEmpty() || question.isEmpty()) {
      return false;
    }
    FeedbackCase before = found.get();
    List<CaseEvent> events = looked(before, question.get(), unread);
    work.store(before, events);
    return !events.isEmpty();
  }

  private List<CaseEvent> looked(
      FeedbackCase before, Mention question, List<CommunityThreads.Unread> unread) {
    Instant now = clock.instant();
    List<MentionId> ids = unread.stream().map(CommunityThreads.Unread::mention).toList();
    Map<MentionId, Assessment> judged = assessments.of(ids);
    List<CaseEvent> events = new ArrayList<>();
    FeedbackCase folded = before;
    for (Mention mention : inOrder(mentions.findAll(ids))) {
      AnswerReading read =
          reading.read(
              question.item().text().value(),
              mention.item().text().value(),
              before.judgement().language());
      Optional<Assessment> assessment = Optional.ofNullable(judged.get(mention.id()));
      Optional<ExternalId> parent = mention.item().parent();
      List<CaseEvent> more =
          new CaseCommunity(now)
              .looked(
                  folded,
                  new CaseCommunity.Look(
                      mention.id(),
                      mention.author(),
                      parent.equals(Optional.of(question.item().externalId())),
                      assessment.map(it -> it.style().value()).orElse(Style.NEUTRAL),
                      assessment.map(it -> it.sentiment().value()).orElse(Sentiment.NEUTRAL),
                      read));
      events.addAll(more);
      folded = folded.applyAll(more);
    }
    return events;
  }

  /** As people wrote them: a thanks comes after what it thanks for. */
  private static List<Mention> inOrder(List<Mention> written) {
    return written.stream()
        .sorted(
            Comparator.comparing((Mention mention) -> mention.item().publishedAt())
                .thenComparing(mention -> mention.id().value()))
        .toList();
  }
}
