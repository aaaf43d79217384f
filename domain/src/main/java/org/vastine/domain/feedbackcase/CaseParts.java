package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.vastine.domain.mention.Audience;

/** The parts of a case that events change, laid out to be changed: all others stay as they are. */
final class CaseParts {

  int version;
  CaseStatus status;
  Audience audience;
  Talk talk;
  Judgement judgement;
  Duty duty;
  Hold hold;
  Promises promises;
  FollowUp followUp;
  Grants grants;
  FactRequests factRequests;
  HandOff handOff;
  Community community;
  Mistake mistake;
  Standoff standoff;
  Teamwork teamwork;
  Optional<CaseOutcome> outcome;
  Optional<PublicLook> witnessed;
  Instant changedAt;

  private CaseParts(FeedbackCase it) {
    version = it.version();
    status = it.status();
    audience = it.audience();
    talk = it.talk();
    judgement = it.judgement();
    duty = it.duty();
    hold = it.hold();
    promises = it.promises();
    followUp = it.followUp();
    grants = it.grants();
    factRequests = it.factRequests();
    handOff = it.handOff();
    community = it.community();
    mistake = it.mistake();
    standoff = it.standoff();
    teamwork = it.teamwork();
    outcome = it.outcome();
    witnessed = it.witnessed();
    changedAt = it.changedAt();
  }

  /** The case with these parts changed. */
  static FeedbackCase changed(FeedbackCase it, Consumer<CaseParts> change) {
    CaseParts parts = new CaseParts(it);
    change.accept(parts);
    return new FeedbackCase(
        it.id(),
        parts.version,
        parts.status,
        it.key(),
        it.account(),
        parts.audience,
        parts.talk,
        parts.judgement,
        parts.duty,
        parts.hold,
        parts.promises,
        parts.followUp,
        parts.grants,
        parts.factRequests,
        parts.handOff,
        parts.community,
        parts.mistake,
        parts.standoff,
        parts.teamwork,
        parts.outcome,
        parts.witnessed,
        parts.changedAt);
  }
}
