package org.vastine.application.template;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.UpdateRhythm;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.Proposal;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateUse;

/**
 * The words of an update that is due soon lie ready: thanks for the patience, where it stands, and
 * when the customer hears from us next (R22). Nothing is stored and nothing goes out; a member
 * writes on from them.
 */
public final class PrepareUpdate {

  private final Permitted permitted;
  private final Cases cases;
  private final ProposeTemplates templates;
  private final Policies policies;
  private final InstantSource clock;

  /** Needs the case, the rhythm of its updates and the templates. */
  @Inject
  public PrepareUpdate(
      Permitted permitted,
      Cases cases,
      ProposeTemplates templates,
      Policies policies,
      InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.templates = templates;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param audience who would see the update
   */
  public record Command(CaseId caseId, Audience audience) {}

  /**
   * An update that lies ready.
   *
   * @param due by when the customer is to hear from us
   * @param text the words, signed
   * @param length their length as the platform counts
   * @param language the language of the words
   * @param uses which wordings of templates they are
   */
  public record Prepared(
      Instant due, String text, int length, LanguageTag language, Set<TemplateUse> uses) {
    /** Copies the set. */
    public Prepared {
      uses = Set.copyOf(uses);
    }
  }

  /** Gives the words; refused while no update is due soon. */
  public Decision<Prepared> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.WRITE_REPLIES,
        () ->
            cases
                .existing(command.caseId())
                .then(this::due)
                .then(due -> prepared(actor, command, due)));
  }

  private Decision<Instant> due(FeedbackCase feedbackCase) {
    Optional<Instant> due = feedbackCase.promises().updateDue();
    if (due.isEmpty() || feedbackCase.isEnded()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "update.none-due");
    }
    return new UpdateRhythm(policies.active()).isNear(feedbackCase, clock.instant())
        ? Decision.accepted(due.get())
        : Decision.refused(
            Refusal.of(Refusal.Kind.CONFLICT, "update.not-due-soon").with("due", due.get()));
  }

  private Decision<Prepared> prepared(Actor actor, Command command, Instant due) {
    return templates
        .handle(
            actor,
            new ProposeTemplates.Command(
                command.caseId(), command.audience(), Optional.empty(), Optional.empty()))
        .then(proposed ->
            words(proposed, Situation.UPDATE)
                .map(update -> Decision.accepted(together(proposed, update, due)))
                .orElseGet(() -> Decision.refused(Refusal.Kind.CONFLICT, "update.no-template")));
  }

  /** The thanks stand before it where both fit; with an apology where we are late (R15). */
  private static Prepared together(
      ProposeTemplates.Proposed proposed, Proposal update, Instant due) {
    Situation opener = proposed.late() ? Situation.APOLOGISE_LATE : Situation.THANK_PATIENCE;
    return words(proposed, opener)
        .map(thanks -> prepared(proposed, due, thanks.text() + " " + update.text(), thanks, update))
        .filter(both -> both.length() <= proposed.limit().most())
        .orElseGet(() -> prepared(proposed, due, update.text(), update));
  }

  private static Prepared prepared(
      ProposeTemplates.Proposed proposed, Instant due, String text, Proposal... parts) {
    return new Prepared(
        due,
        text,
        proposed.limit().lengthOf(text),
        proposed.language(),
        Stream.of(parts).map(Proposal::use).collect(Collectors.toSet()));
  }

  private static Optional<Proposal> words(ProposeTemplates.Proposed proposed, Situation situation) {
    return proposed.offers().stream()
        .filter(offer -> offer.template().situation() == situation)
        .map(ProposeTemplates.Offer::words)
        .flatMap(words ->
            words instanceof Decision.Accepted<Proposal>(Proposal proposal)
                ? Stream.of(proposal)
                : Stream.empty())
        .findFirst();
  }
}
