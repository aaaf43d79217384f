package org.vastine.domain.team;

import static org.vastine.domain.team.Permission.APPROVE_GRANTS;
import static org.vastine.domain.team.Permission.APPROVE_REPLIES;
import static org.vastine.domain.team.Permission.ASSIGN_CASES;
import static org.vastine.domain.team.Permission.CHANGE_ALERTS;
import static org.vastine.domain.team.Permission.CHANGE_BUDGETS;
import static org.vastine.domain.team.Permission.CHANGE_HOUSE_RULES;
import static org.vastine.domain.team.Permission.CHANGE_POLICIES;
import static org.vastine.domain.team.Permission.CHANGE_TEMPLATES;
import static org.vastine.domain.team.Permission.CHANGE_WATCH_TERMS;
import static org.vastine.domain.team.Permission.HANDLE_DELIVERIES;
import static org.vastine.domain.team.Permission.LEAD_CASES;
import static org.vastine.domain.team.Permission.OVERRIDE_GUARD;
import static org.vastine.domain.team.Permission.READ_AUDIT;
import static org.vastine.domain.team.Permission.READ_CASES;
import static org.vastine.domain.team.Permission.READ_CHANNELS;
import static org.vastine.domain.team.Permission.READ_EVENTS;
import static org.vastine.domain.team.Permission.READ_FACTS;
import static org.vastine.domain.team.Permission.READ_MEMBERS;
import static org.vastine.domain.team.Permission.READ_POLICIES;
import static org.vastine.domain.team.Permission.UNDERSTAND_TEXTS;
import static org.vastine.domain.team.Permission.WORK_CASES;
import static org.vastine.domain.team.Permission.WRITE_REPLIES;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.vastine.domain.kernel.Labelled;

/** What a member is trusted with: a named set of {@link Permission}s. */
public enum Role implements Labelled {
  /** Answers cases. */
  RESPONDER,
  /** Answers, and approves what others wrote. */
  APPROVER,
  /** Runs the team: policy, locks, assignments, disengagements. */
  LEAD,
  /** Everything, members and channel accounts included. */
  ADMIN,
  /** Reads everything, changes nothing. */
  AUDITOR;

  /** What a member of this role may do. */
  public Set<Permission> permissions() {
    return switch (this) {
      case RESPONDER ->
          reading(WORK_CASES, WRITE_REPLIES, OVERRIDE_GUARD, UNDERSTAND_TEXTS, READ_FACTS);
      case APPROVER ->
          with(RESPONDER.permissions(), APPROVE_REPLIES, APPROVE_GRANTS, HANDLE_DELIVERIES);
      case LEAD ->
          with(
              APPROVER.permissions(),
              ASSIGN_CASES,
              LEAD_CASES,
              CHANGE_POLICIES,
              CHANGE_TEMPLATES,
              CHANGE_WATCH_TERMS,
              CHANGE_BUDGETS,
              CHANGE_HOUSE_RULES,
              READ_AUDIT);
      case ADMIN -> EnumSet.allOf(Permission.class);
      case AUDITOR -> reading(READ_AUDIT);
    };
  }

  private static Set<Permission> reading(Permission... more) {
    return with(
        EnumSet.of(
            READ_CASES, READ_POLICIES, READ_CHANNELS, READ_MEMBERS, READ_EVENTS, CHANGE_ALERTS),
        more);
  }

  private static Set<Permission> with(Set<Permission> some, Permission... more) {
    Set<Permission> all = EnumSet.copyOf(some);
    Collections.addAll(all, more);
    return all;
  }
}
