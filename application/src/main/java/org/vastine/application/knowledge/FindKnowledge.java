package org.vastine.application.knowledge;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.feedbackcase.Preventions;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.knowledge.FactFit;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Subject;

/**
 * What stands beside the draft of a case: the facts that fit what the customer wrote, and what was
 * learnt from misunderstandings about the same subject (R40).
 */
public final class FindKnowledge {

  private static final int CANDIDATES = 200;
  private static final int LESSONS = 3;

  private final Permitted permitted;
  private final Cases cases;
  private final Mentions mentions;
  private final KnownFacts facts;
  private final Preventions preventions;
  private final CaseTexts texts;
  private final Workspaces workspaces;
  private final InstantSource clock;

  /** Needs the case, its words, the facts, and what was learnt. */
  @Inject
  public FindKnowledge(
      Permitted permitted,
      Cases cases,
      Mentions mentions,
      KnownFacts facts,
      Preventions preventions,
      CaseTexts texts,
      Workspaces workspaces,
      InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.mentions = mentions;
    this.facts = facts;
    this.preventions = preventions;
    this.texts = texts;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId for which case
   */
  public record Command(CaseId caseId) {}

  /** What was learnt on another case about the same subject. */
  public record Lesson(CaseId caseId, Subject subject, String words) {}

  /**
   * What is given.
   *
   * @param facts those that fit, the best first
   * @param lessons the newest first
   */
  public record View(List<FactFit> facts, List<Lesson> lessons) {
    /** Copies the lists. */
    public View {
      facts = List.copyOf(facts);
      lessons = List.copyOf(lessons);
    }
  }

  /** Gives what stands beside the draft. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () -> cases.existing(command.caseId()).map(it -> view(actor, it)));
  }

  private View view(Actor actor, FeedbackCase it) {
    ZoneId zone = ZoneId.of(workspaces.find(actor.workspace()).orElseThrow().zone());
    LocalDate today = clock.instant().atZone(zone).toLocalDate();
    String words =
        mentions.findAll(List.of(it.talk().latest())).stream()
            .map(mention -> mention.item().text().value())
            .findFirst()
            .orElse("");
    FactFit.Concern concern =
        new FactFit.Concern(it.judgement().subject(), it.judgement().language(), words, today);
    return new View(
        FactFit.best(facts.candidates(concern.subject(), concern.stems(), CANDIDATES), concern),
        lessons(it));
  }

  /** That nothing would prevent it teaches nobody else. */
  private List<Lesson> lessons(FeedbackCase it) {
    List<Preventions.Entry> learnt =
        preventions
            .newest(Optional.of(it.judgement().subject()), Optional.empty(), LESSONS + 1)
            .items()
            .stream()
            .filter(entry -> !entry.nothing() && !entry.caseId().equals(it.id()))
            .limit(LESSONS)
            .toList();
    Map<CaseTextId, String> words =
        texts.find(learnt.stream().map(Preventions.Entry::words).toList());
    return learnt.stream()
        .filter(entry -> words.containsKey(entry.words()))
        .map(entry ->
            new Lesson(entry.caseId(), entry.subject(), words.getOrDefault(entry.words(), "")))
        .toList();
  }
}
