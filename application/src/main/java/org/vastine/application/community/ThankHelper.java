package org.vastine.application.community;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.Mentions;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.WriteDraft;
import org.vastine.application.template.ProposeTemplates;
import org.vastine.domain.feedbackcase.CaseCommunity;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.Proposal;
import org.vastine.domain.template.Situation;

/**
 * A member prepares a thanks to somebody who answered another customer well: a draft of a public
 * reply on the helper's own case, in words of a template. It is written on, read by the guard and
 * sent by a person like any other (R10, R20).
 */
public final class ThankHelper {

  private final Permitted permitted;
  private final Cases cases;
  private final Mentions mentions;
  private final ProposeTemplates templates;
  private final WriteDraft write;
  private final ThanksLimit limit;
  private final CaseWork work;

  /** Needs the cases, the templates and the drafts. */
  @Inject
  public ThankHelper(
      Permitted permitted,
      Cases cases,
      Mentions mentions,
      ProposeTemplates templates,
      WriteDraft write,
      ThanksLimit limit,
      CaseWork work) {
    this.permitted = permitted;
    this.cases = cases;
    this.mentions = mentions;
    this.templates = templates;
    this.write = write;
    this.limit = limit;
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param caseId the asker's case
   * @param answer the mention that answered
   */
  public record Command(CaseId caseId, MentionId answer) {}

  /** Gives the draft on the helper's case, with the guard's findings. */
  public Decision<DraftView> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.WRITE_REPLIES, () -> prepare(actor, command));
  }

  private Decision<DraftView> prepare(Actor actor, Command command) {
    return helper(command)
        .then(helper ->
            work.changeWithin(
                    actor,
                    command.caseId(),
                    ExpectedVersion.ANY,
                    situation -> thanks(situation, command.answer(), helper, actor.by()))
                .then(_ -> words(actor, helper))
                .then(words ->
                    write.handle(
                        actor,
                        new WriteDraft.Command(
                            helper.id(),
                            Audience.PUBLIC,
                            new DraftText(words.text()),
                            helper.talk().mentions(),
                            false,
                            Set.of(words.use())))));
  }

  private Decision<List<CaseEvent>> thanks(
      CaseWork.Situation situation, MentionId answer, FeedbackCase helper, By by) {
    return new CaseCommunity(situation.now())
        .prepareThanks(situation.feedbackCase(), answer, helper.id(), by)
        .then(events ->
            limit
                .refuses(helper.key().author(), situation.now())
                .<Decision<List<CaseEvent>>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(events)));
  }

  /** The case that the helper's mention belongs to: a thanks is a reply to them. */
  private Decision<FeedbackCase> helper(Command command) {
    Optional<Mention> said = mentions.find(command.answer());
    Optional<FeedbackCase> helper =
        said.flatMap(mention -> {
          CaseKey key = new CaseKey(mention.author(), mention.thread());
          return Optional.ofNullable(cases.lockLatest(List.of(key)).get(key));
        });
    return helper
        .filter(found -> !found.id().equals(command.caseId()))
        .<Decision<FeedbackCase>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "community.no-such-answer"));
  }

  private Decision<Proposal> words(Actor actor, FeedbackCase helper) {
    return templates
        .handle(
            actor,
            new ProposeTemplates.Command(
                helper.id(), Audience.PUBLIC, Optional.empty(), Optional.empty(), true))
        .then(proposed ->
            proposed.offers().stream()
                .filter(offer -> offer.template().situation() == Situation.THANK_HELPER)
                .map(ProposeTemplates.Offer::words)
                .filter(Decision.Accepted.class::isInstance)
                .findFirst()
                .orElseGet(() -> Decision.refused(Refusal.Kind.CONFLICT, "community.no-template")));
  }
}
