package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.mention.Mentions;
import org.vastine.application.policy.Policies;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseTriage;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.triage.Sentiment;

/**
 * What the active policy is asked about one case: where it came from, and how its thread stands.
 */
public final class CasePlanning {

  private final Cases cases;
  private final Policies policies;
  private final Mentions mentions;
  private final ChannelAccounts accounts;
  private final WorkspaceTold told;

  /** Needs the policy, and what it may ask for. */
  @Inject
  public CasePlanning(
      Cases cases,
      Policies policies,
      Mentions mentions,
      ChannelAccounts accounts,
      WorkspaceTold told) {
    this.cases = cases;
    this.policies = policies;
    this.mentions = mentions;
    this.accounts = accounts;
    this.told = told;
  }

  /** The planning of a case at a moment, within the transaction that is open. */
  public CaseTriage of(FeedbackCase feedbackCase, Instant now) {
    ThreadId thread = feedbackCase.key().thread();
    int complaints = cases.complaints(Set.of(thread)).getOrDefault(thread, 0);
    boolean own = feedbackCase.judgement().sentiment() == Sentiment.NEGATIVE;
    return new CaseTriage(
        policies.active(),
        Math.max(0, complaints - (own ? 1 : 0)),
        accounts.find(feedbackCase.account()).map(ChannelAccount::kind),
        mentions.find(feedbackCase.talk().latest()).map(said -> said.item().kind()),
        told.of(Set.of(feedbackCase.key().author()), now),
        now);
  }
}
