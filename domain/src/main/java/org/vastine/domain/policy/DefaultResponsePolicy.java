package org.vastine.domain.policy;

import static org.vastine.domain.policy.PlaybookStep.ALERT_OWNER;
import static org.vastine.domain.policy.PlaybookStep.APOLOGISE_ONCE;
import static org.vastine.domain.policy.PlaybookStep.ASK_FACTS_IN_PRIVATE;
import static org.vastine.domain.policy.PlaybookStep.CLAIM;
import static org.vastine.domain.policy.PlaybookStep.CLIMB_CONDUCT_LADDER;
import static org.vastine.domain.policy.PlaybookStep.COUNT_FOR_CAMPAIGN;
import static org.vastine.domain.policy.PlaybookStep.DISENGAGE;
import static org.vastine.domain.policy.PlaybookStep.KEEP_AS_PRAISE;
import static org.vastine.domain.policy.PlaybookStep.KEEP_EVIDENCE;
import static org.vastine.domain.policy.PlaybookStep.NAME_TIME_OF_RETURN;
import static org.vastine.domain.policy.PlaybookStep.OFFER_PERSONAL_SERVICE_ONCE;
import static org.vastine.domain.policy.PlaybookStep.OFFER_SOLUTION;
import static org.vastine.domain.policy.PlaybookStep.PUBLISH_HOUSE_RULES;
import static org.vastine.domain.policy.PlaybookStep.RECORD_LESSON;
import static org.vastine.domain.policy.PlaybookStep.RELIEVE_MEMBER;
import static org.vastine.domain.policy.PlaybookStep.REPLY;
import static org.vastine.domain.policy.PlaybookStep.RETURN_TO_THREAD;
import static org.vastine.domain.policy.PlaybookStep.SAY_WHAT_HAPPENS;
import static org.vastine.domain.policy.PlaybookStep.STAY_NEUTRAL;
import static org.vastine.domain.policy.PlaybookStep.THANK;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

/**
 * The policy that a workspace has before it writes its own (R5). Holidays are none, because nobody
 * but the workspace knows on which it is closed.
 */
public final class DefaultResponsePolicy {

  private static final String OPEN = "08:00-18:00";

  /** One day of the hours above. */
  private static final Duration ONE_DAY = Duration.ofHours(10);

  private static final Duration ONE_HOUR = Duration.ofHours(1);
  private static final Duration COUNT_TO_THREE = Duration.ofMinutes(3);

  private DefaultResponsePolicy() {}

  /** The default policy, version 1, open on weekdays in this zone. */
  public static ResponsePolicy in(ZoneId zone) {
    Map<String, Playbook> playbooks = new TreeMap<>();
    for (Playbook playbook : playbooks()) {
      playbooks.put(playbook.name(), playbook);
    }
    Map<Style, String> styles = new EnumMap<>(Style.class);
    for (Style style : Style.values()) {
      styles.put(style, style.label());
    }
    return new ResponsePolicy(
        1,
        "Vastine",
        Calendars.only(BusinessCalendar.weekdays(zone, OPEN)),
        playbooks,
        styles,
        List.of(),
        new Confidence(0.5),
        DefaultGuardRules.rules(),
        workRules(),
        Choices.defaults(),
        Optional.empty());
  }

  private static List<Playbook> playbooks() {
    Obligation always = new Obligation.Always();
    Obligation may = new Obligation.May();
    Targets inOneHour = Targets.firstReplyWithin(ONE_HOUR);
    Targets inOneDay = Targets.firstReplyWithin(ONE_DAY);
    return List.of(
        Playbook.of(
            Style.URGENT,
            always,
            Targets.firstReplyWithin(Duration.ofMinutes(15)),
            CLAIM,
            REPLY,
            NAME_TIME_OF_RETURN,
            ASK_FACTS_IN_PRIVATE,
            RETURN_TO_THREAD),
        Playbook.of(
            Style.CONSTRUCTIVE,
            always,
            inOneHour,
            CLAIM,
            REPLY,
            THANK,
            SAY_WHAT_HAPPENS,
            RECORD_LESSON,
            RETURN_TO_THREAD),
        Playbook.of(
            Style.IRRITATED,
            new Obligation.TargetShare(90),
            inOneHour,
            CLAIM,
            REPLY,
            APOLOGISE_ONCE,
            OFFER_SOLUTION,
            RETURN_TO_THREAD),
        Playbook.of(Style.AD_WEARY, may, inOneDay, REPLY, COUNT_FOR_CAMPAIGN),
        Playbook.of(Style.HOSTILE, may, inOneHour, CLAIM, OFFER_PERSONAL_SERVICE_ONCE, DISENGAGE)
            .withCoolDown(COUNT_TO_THREE)
            .withMostReplies(1),
        Playbook.of(
                Style.THREAT,
                always,
                inOneHour,
                ALERT_OWNER,
                KEEP_EVIDENCE,
                CLAIM,
                REPLY,
                STAY_NEUTRAL)
            .withCoolDown(COUNT_TO_THREE)
            .withApproval(ApprovalRule.EVERY_REPLY)
            .withMostReplies(1),
        Playbook.of(
                Style.HARASSMENT,
                new Obligation.Never(),
                inOneHour,
                ALERT_OWNER,
                KEEP_EVIDENCE,
                RELIEVE_MEMBER,
                PUBLISH_HOUSE_RULES,
                CLIMB_CONDUCT_LADDER)
            .withCoolDown(COUNT_TO_THREE)
            .withApproval(ApprovalRule.EVERY_REPLY),
        Playbook.of(Style.QUESTION, always, inOneHour, CLAIM, REPLY)
            .withCommunityWindow(CommunityWindow.calm(Duration.ofMinutes(30))),
        Playbook.of(Style.PRAISE, always, inOneDay, REPLY, THANK, KEEP_AS_PRAISE),
        Playbook.of(Style.NEUTRAL, may, inOneDay, REPLY));
  }

  private static WorkRules workRules() {
    return new WorkRules(
        Duration.ofMinutes(15),
        Duration.ofSeconds(10),
        Duration.ZERO,
        Duration.ofDays(14),
        Duration.ofDays(30),
        10_000);
  }
}
