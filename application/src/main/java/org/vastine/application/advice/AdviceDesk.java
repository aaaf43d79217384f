package org.vastine.application.advice;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.mention.MentionList;
import org.vastine.application.mention.ThreadView;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.team.Member;

/** Lays together what an adviser needs to know of a case, within the transaction that is open. */
public final class AdviceDesk {

  private static final int THREAD = 50;
  private static final int TURNS = 6;

  private final Cases cases;
  private final MentionList mentions;
  private final Members members;

  /** Needs the case, its thread, and the names that must not leave. */
  @Inject
  public AdviceDesk(Cases cases, MentionList mentions, Members members) {
    this.cases = cases;
    this.mentions = mentions;
    this.members = members;
  }

  /**
   * A case with what was said in it.
   *
   * @param feedbackCase the case
   * @param question its latest words
   * @param before what its author said before, oldest first
   */
  record Laid(FeedbackCase feedbackCase, Question question, List<String> before) {}

  /** What there is of a case; refused when it is gone, or when its author took the words back. */
  Decision<Laid> lay(CaseId id) {
    return cases.existing(id).then(this::lay);
  }

  private Decision<Laid> lay(FeedbackCase it) {
    List<Mention> thread =
        mentions.thread(it.key().thread(), THREAD).map(ThreadView::mentions).orElse(List.of());
    return thread.stream()
        .filter(mention -> mention.id().equals(it.answering(Audience.PUBLIC).mention()))
        .filter(AdviceDesk::isThere)
        .findFirst()
        .map(latest -> Decision.accepted(laid(it, latest, thread)))
        .orElseGet(() -> Decision.refused(Refusal.Kind.CONFLICT, "reply.mention-deleted"));
  }

  private Laid laid(FeedbackCase it, Mention latest, List<Mention> thread) {
    List<String> before =
        thread.stream()
            .filter(mention -> mention.author().equals(it.key().author()))
            .filter(mention -> !mention.id().equals(latest.id()))
            .filter(AdviceDesk::isThere)
            .map(mention -> mention.item().text().value())
            .toList();
    return new Laid(
        it,
        new Question(latest.item().text().value(), it.judgement().language(), people(thread)),
        before.subList(Math.max(0, before.size() - TURNS), before.size()));
  }

  private Set<String> people(List<Mention> thread) {
    Set<String> people = new HashSet<>();
    for (Mention mention : thread) {
      Handle author = mention.item().author();
      people.add(author.name());
      people.add(author.externalId().value());
    }
    members.all().stream().map(Member::name).forEach(people::add);
    people.removeIf(String::isBlank);
    return people;
  }

  private static boolean isThere(Mention mention) {
    return mention.state() != MentionState.DELETED;
  }
}
