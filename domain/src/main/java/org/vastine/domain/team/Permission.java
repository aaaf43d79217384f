package org.vastine.domain.team;

import org.vastine.domain.kernel.Labelled;

/** What a use case can need. Roles and tokens are sets of these. */
public enum Permission implements Labelled {
  /** See cases, mentions, drafts and deliveries. */
  READ_CASES,
  /** Hand in mentions. */
  TAKE_IN_MENTIONS,
  /** Claim, release, note, correct triage, close. */
  WORK_CASES,
  /** Give a case to another member. */
  ASSIGN_CASES,
  /** Disengage, reopen what a lead locked, take over a claim. */
  LEAD_CASES,
  /** Draft and send replies. */
  WRITE_REPLIES,
  /** Approve or return another member's draft. */
  APPROVE_REPLIES,
  /** Send in spite of a finding that stops, with a reason. */
  OVERRIDE_GUARD,
  /** Retry or drop what could not be delivered. */
  HANDLE_DELIVERIES,
  /** Ask for triage or a reply check without storing. */
  UNDERSTAND_TEXTS,
  /** See the response policy and its versions. */
  READ_POLICIES,
  /** Draft and activate response policies. */
  CHANGE_POLICIES,
  /** Let text understanding forget what corrections taught. */
  RESET_LEARNING,
  /** Keep the watch terms. */
  CHANGE_WATCH_TERMS,
  /** Keep the templates of replies, the facts to reply with, and how replies are signed. */
  CHANGE_TEMPLATES,
  /** Approve or refuse the goodwill that another member asked for. */
  APPROVE_GRANTS,
  /** Set up and change budgets for goodwill. */
  CHANGE_BUDGETS,
  /** See and erase what customers answered in private; each look is in the audit log. */
  READ_FACTS,
  /** Write and publish the house rules. */
  CHANGE_HOUSE_RULES,
  /** See channel kinds, accounts and coverage. */
  READ_CHANNELS,
  /** Connect, pause, resume channel accounts. */
  CHANGE_CHANNELS,
  /** See who is in the workspace. */
  READ_MEMBERS,
  /** Invite members, change roles. */
  CHANGE_MEMBERS,
  /** Make and revoke API tokens. */
  CHANGE_TOKENS,
  /** Keep the webhooks of the workspace, and see what they were told. */
  CHANGE_WEBHOOKS,
  /** Say of what, where and when one is alerted oneself; needs a member. */
  CHANGE_ALERTS,
  /** Follow the live stream. */
  READ_EVENTS,
  /** Read the audit log. */
  READ_AUDIT
}
