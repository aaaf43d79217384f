package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.template.TemplateUse;

/**
 * A reply while it is written. It belongs to one case, one writer and one audience. Changing the
 * words takes back an approval: what was approved is what goes out.
 *
 * @param id the draft
 * @param caseId the case it answers
 * @param writer whose draft it is
 * @param audience who would see it
 * @param text the words
 * @param version grows with every change
 * @param state where it stands
 * @param mentionsSeen how many mentions of the case the writer has seen
 * @param changedAt when its words last changed; the cool-down counts from here (R14)
 * @param approvedBy who approved these words
 * @param suggested whether a suggestion of a model went into these words
 * @param templates which wordings of templates went into these words, at most {@link
 *     #MOST_TEMPLATES} (R20)
 */
public record Draft(
    DraftId id,
    CaseId caseId,
    MemberId writer,
    Audience audience,
    DraftText text,
    int version,
    DraftState state,
    int mentionsSeen,
    Instant changedAt,
    Optional<MemberId> approvedBy,
    boolean suggested,
    Set<TemplateUse> templates) {

  /** How many wordings of templates are remembered. */
  public static final int MOST_TEMPLATES = 8;

  /** Refuses null. */
  public Draft {
    requireNonNull(id, "id is null");
    requireNonNull(caseId, "caseId is null");
    requireNonNull(writer, "writer is null");
    requireNonNull(audience, "audience is null");
    requireNonNull(text, "text is null");
    requireNonNull(state, "state is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(approvedBy, "approvedBy is null");
    templates = Set.copyOf(templates);
  }

  /** A new draft. */
  public static Draft begun(
      DraftId id,
      CaseId caseId,
      MemberId writer,
      Audience audience,
      DraftText text,
      int mentionsSeen,
      Instant now) {
    return new Draft(
        id,
        caseId,
        writer,
        audience,
        text,
        1,
        DraftState.WRITING,
        mentionsSeen,
        now,
        Optional.empty(),
        false,
        Set.of());
  }

  /** The draft when a suggestion went into its words; that stays until they are all taken out. */
  public Draft withSuggestion() {
    return new Draft(
        id,
        caseId,
        writer,
        audience,
        text,
        version,
        state,
        mentionsSeen,
        changedAt,
        approvedBy,
        !text.value().isBlank(),
        templates);
  }

  /**
   * The draft when wordings of templates went into its words; that stays until they are all taken
   * out.
   */
  public Draft with(Set<TemplateUse> used) {
    Set<TemplateUse> all = new LinkedHashSet<>(templates);
    all.addAll(used);
    return new Draft(
        id,
        caseId,
        writer,
        audience,
        text,
        version,
        state,
        mentionsSeen,
        changedAt,
        approvedBy,
        suggested,
        text.value().isBlank()
            ? Set.of()
            : all.stream().limit(MOST_TEMPLATES).collect(Collectors.toSet()));
  }

  /**
   * The draft with other words, by its writer or by the approver who mends it; an approval of the
   * former words is gone.
   */
  public Decision<Draft> rewritten(DraftText words, int seen, Instant now) {
    if (!isOpen()) {
      return Decision.refused(closed());
    }
    boolean keeps = state == DraftState.AWAITING_APPROVAL || words.equals(text);
    DraftState next = keeps ? state : DraftState.WRITING;
    return Decision.accepted(
        new Draft(
            id,
            caseId,
            writer,
            audience,
            words,
            version + 1,
            next,
            Math.max(seen, mentionsSeen),
            words.equals(text) ? changedAt : now,
            words.equals(text) ? approvedBy : Optional.empty(),
            suggested && !words.value().isBlank(),
            words.value().isBlank() ? Set.of() : templates));
  }

  /** The draft waits for another member. */
  public Decision<Draft> askedForApproval() {
    if (state != DraftState.WRITING && state != DraftState.RETURNED) {
      return Decision.refused(closed());
    }
    return Decision.accepted(in(DraftState.AWAITING_APPROVAL, Optional.empty()));
  }

  /** Another member approves these words; never the writer (R14). */
  public Decision<Draft> approved(MemberId approver) {
    if (state != DraftState.AWAITING_APPROVAL) {
      return Decision.refused(Refusal.of(Refusal.Kind.CONFLICT, "draft.not-awaiting-approval"));
    }
    if (approver.equals(writer)) {
      return Decision.refused(Refusal.of(Refusal.Kind.NOT_ALLOWED, "draft.own-approval"));
    }
    return Decision.accepted(in(DraftState.APPROVED, Optional.of(approver)));
  }

  /** Another member returns it to its writer. */
  public Decision<Draft> returned() {
    if (state != DraftState.AWAITING_APPROVAL) {
      return Decision.refused(Refusal.of(Refusal.Kind.CONFLICT, "draft.not-awaiting-approval"));
    }
    return Decision.accepted(in(DraftState.RETURNED, Optional.empty()));
  }

  /** The words went over to delivery. */
  public Decision<Draft> sent() {
    return isOpen()
        ? Decision.accepted(in(DraftState.SENT, approvedBy))
        : Decision.refused(closed());
  }

  /** A sent draft whose delivery was called back can be written on. */
  public Draft calledBack() {
    return in(DraftState.WRITING, Optional.empty());
  }

  /** The writer gives it up. */
  public Decision<Draft> discarded() {
    return isOpen()
        ? Decision.accepted(in(DraftState.DISCARDED, Optional.empty()))
        : Decision.refused(closed());
  }

  /** Whether it can still be changed or sent. */
  public boolean isOpen() {
    return state != DraftState.SENT && state != DraftState.DISCARDED;
  }

  private Refusal closed() {
    return Refusal.of(Refusal.Kind.CONFLICT, "draft.not-open").with("state", state.label());
  }

  private Draft in(DraftState next, Optional<MemberId> approver) {
    return new Draft(
        id,
        caseId,
        writer,
        audience,
        text,
        version + 1,
        next,
        mentionsSeen,
        changedAt,
        approver,
        suggested,
        templates);
  }
}
