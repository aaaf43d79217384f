package org.vastine.application.community;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CommunityAnswer;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What the community did for one case, with the words of those who answered (R10). */
public final class ReadCommunity {

  private final Permitted permitted;
  private final Cases cases;
  private final Mentions mentions;

  /** What is asked. */
  public record Command(CaseId caseId) {}

  /**
   * What is given.
   *
   * @param feedbackCase the case, with its answers
   * @param written what was written in answer, for those answers that are still there
   */
  public record View(FeedbackCase feedbackCase, List<Mention> written) {
    /** Copies the list. */
    public View {
      written = List.copyOf(written);
    }

    /** The mention that answered, where it is still there. */
    public Optional<Mention> written(MentionId id) {
      return written.stream().filter(mention -> mention.id().equals(id)).findFirst();
    }
  }

  /** Needs cases and mentions. */
  @Inject
  public ReadCommunity(Permitted permitted, Cases cases, Mentions mentions) {
    this.permitted = permitted;
    this.cases = cases;
    this.mentions = mentions;
  }

  /** Gives it. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor, Permission.READ_CASES, () -> cases.existing(command.caseId()).map(this::view));
  }

  private View view(FeedbackCase found) {
    List<MentionId> ids =
        found.community().answers().stream().map(CommunityAnswer::mention).toList();
    return new View(found, ids.isEmpty() ? List.of() : mentions.findAll(ids));
  }
}
