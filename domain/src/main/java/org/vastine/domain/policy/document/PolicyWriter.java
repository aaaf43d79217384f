package org.vastine.domain.policy.document;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.Choices;
import org.vastine.domain.policy.CommunityWindow;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.FindingRule;
import org.vastine.domain.policy.FollowThrough;
import org.vastine.domain.policy.GuardRules;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Targets;
import org.vastine.domain.policy.WorkRules;

/**
 * Writes a response policy as a document, every part said; {@link PolicyReader} reads the same
 * policy from it. The version is no part of a document.
 */
public final class PolicyWriter {

  private PolicyWriter() {}

  /** A table in the making. */
  private static final class Writing {
    private final Map<String, DocumentNode> fields = new LinkedHashMap<>();

    Writing with(String name, DocumentNode value) {
      fields.put(name, value);
      return this;
    }

    Writing with(String name, String text) {
      return with(name, new DocumentNode.Text(text));
    }

    Writing with(String name, Duration time) {
      return with(name, time.toString());
    }

    Writing with(String name, Labelled label) {
      return with(name, label.label());
    }

    Writing with(String name, boolean truth) {
      return with(name, new DocumentNode.Truth(truth));
    }

    Writing with(String name, long number) {
      return with(name, new DocumentNode.Figure(BigDecimal.valueOf(number)));
    }

    Writing with(String name, double number) {
      return with(name, new DocumentNode.Figure(BigDecimal.valueOf(number)));
    }

    DocumentNode.Table done() {
      return new DocumentNode.Table(fields);
    }
  }

  /** The document of a policy. */
  public static DocumentNode.Table write(ResponsePolicy policy) {
    Writing calendars = new Writing();
    policy
        .calendars()
        .named()
        .forEach((name, calendar) -> calendars.with(name, calendar(calendar)));
    Writing styles = new Writing();
    policy.styles().forEach((style, playbook) -> styles.with(style.label(), playbook));
    Writing playbooks = new Writing();
    policy.playbooks().forEach((name, playbook) -> playbooks.with(name, playbook(playbook)));
    Writing writing =
        new Writing()
            .with("format", PolicyReader.FORMAT)
            .with("name", policy.name())
            .with(CalendarsReader.SEVERAL, calendars.done())
            .with(CalendarsReader.STANDARD, policy.calendars().standard())
            .with("styles", styles.done())
            .with("playbooks", playbooks.done())
            .with(
                "rules",
                new DocumentNode.Row(
                    policy.rules().stream().<DocumentNode>map(PolicyWriter::rule).toList()))
            .with("undecidedBelow", policy.undecidedBelow().value())
            .with("guard", guard(policy.guard()))
            .with("work", work(policy.work()))
            .with("choices", choices(policy.choices()));
    policy.voice().ifPresent(words -> writing.with("voice", words));
    return writing.done();
  }

  private static DocumentNode calendar(BusinessCalendar calendar) {
    Writing week = new Writing();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.with(
          CalendarReader.label(day), hours(calendar.week().getOrDefault(day, DayHours.CLOSED)));
    }
    Writing special = new Writing();
    calendar.specialDays().forEach((date, hours) -> special.with(date.toString(), hours(hours)));
    return new Writing()
        .with("zone", calendar.zone().getId())
        .with("week", week.done())
        .with("specialDays", special.done())
        .done();
  }

  private static DocumentNode hours(DayHours hours) {
    return texts(hours.shifts().stream().map(Object::toString));
  }

  private static DocumentNode playbook(Playbook playbook) {
    Writing writing =
        new Writing()
            .with("obligation", obligation(playbook.obligation()))
            .with("targets", targets(playbook.targets()));
    playbook.communityWindow().ifPresent(window -> writing.with("communityWindow", window(window)));
    writing
        .with("coolDown", playbook.coolDown())
        .with("approval", playbook.approval())
        .with("steps", labels(playbook.steps()));
    playbook.mostReplies().ifPresent(most -> writing.with("mostReplies", most));
    if (!playbook.templates().isEmpty()) {
      writing.with("templates", texts(playbook.templates().stream()));
    }
    return writing.done();
  }

  private static DocumentNode obligation(Obligation obligation) {
    return switch (obligation) {
      case Obligation.TargetShare(int percent) -> new Writing().with("share", percent).done();
      case Obligation.Always(), Obligation.May(), Obligation.Never() ->
          new DocumentNode.Text(obligation.label());
    };
  }

  private static DocumentNode targets(Targets targets) {
    Writing writing = new Writing().with("firstReply", targets.firstReply());
    targets.update().ifPresent(time -> writing.with("update", time));
    targets.resolution().ifPresent(time -> writing.with("resolution", time));
    writing.with("countsAlways", targets.countsAlways());
    targets.calendar().ifPresent(name -> writing.with("calendar", name));
    return writing.done();
  }

  private static DocumentNode window(CommunityWindow window) {
    return new Writing()
        .with("length", window.length())
        .with("mostComplaints", window.mostComplaints())
        .with("evenWhenNegative", window.evenWhenNegative())
        .done();
  }

  private static DocumentNode rule(PolicyRule rule) {
    Writing when = new Writing();
    rule.when().forEach((aspect, condition) -> when.with(aspect.label(), condition(condition)));
    return new Writing()
        .with("name", rule.name())
        .with("when", when.done())
        .with("playbook", rule.playbook())
        .done();
  }

  private static DocumentNode condition(Condition condition) {
    return switch (condition) {
      case Condition.OneOf(var labels) -> texts(labels.stream());
      case Condition.Within(var from, var below) -> {
        Writing range = new Writing();
        from.ifPresent(end -> range.with("from", end));
        below.ifPresent(end -> range.with("below", end));
        yield range.done();
      }
    };
  }

  private static DocumentNode guard(GuardRules guard) {
    Writing rules = new Writing();
    guard.rules().forEach((kind, rule) -> rules.with(kind.label(), finding(rule)));
    Writing written =
        new Writing()
            .with("rules", rules.done())
            .with("heatedCoolDown", guard.heatedCoolDown())
            .with("longestCoolDown", guard.longestCoolDown())
            .with("repetitionLookback", guard.repetitionLookback())
            .with("alikeFromPercent", guard.alikeFromPercent())
            .with("publicTurns", guard.publicTurns());
    guard.ironyOwner().ifPresent(owner -> written.with("ironyOwner", owner));
    return written.done();
  }

  private static DocumentNode finding(FindingRule rule) {
    return new Writing()
        .with("severity", rule.severity())
        .with("overriding", rule.overriding())
        .with("sureFrom", rule.sureFrom().value())
        .done();
  }

  private static DocumentNode work(WorkRules work) {
    return new Writing()
        .with("claimLease", work.claimLease())
        .with("undo", work.undo())
        .with("lateGrace", work.lateGrace())
        .with("continuation", work.continuation())
        .with("shareWindow", work.shareWindow())
        .with("alarmFromReach", work.alarmFromReach())
        .with("followThrough", followThrough(work.followThrough()))
        .with(
            "presence",
            new Writing()
                .with("neglectedAfter", work.presence().neglectedAfter())
                .with("quietAfter", work.presence().quietAfter())
                .done())
        .done();
  }

  private static DocumentNode followThrough(FollowThrough figures) {
    return new Writing()
        .with("warnAtPercent", figures.warnAtPercent())
        .with("updateEvery", figures.updateEvery())
        .with("mostOpenPromises", figures.mostOpenPromises())
        .with("returnWithin", figures.returnWithin())
        .with("silentAfter", figures.silentAfter())
        .done();
  }

  private static DocumentNode choices(Choices choices) {
    return new Writing()
        .with(
            "silence",
            new Writing()
                .with(
                    "afterPublicOffer",
                    labels(choices.silence().afterPublicOffer().stream().sorted().toList()))
                .with("evenNamedCustomers", choices.silence().evenNamedCustomers())
                .done())
        .with(
            "community",
            new Writing()
                .with("mostPercentOfFirstReply", choices.community().mostPercentOfFirstReply())
                .done())
        .with("returnAfterLettingGo", choices.returnAfterLettingGo())
        .with(
            "apology",
            new Writing()
                .with("admissionNeedsApproval", choices.apology().admissionNeedsApproval())
                .with("remedyUnderThreat", choices.apology().remedyUnderThreat())
                .done())
        .with("contact", choices.contact())
        .with(
            "explanation",
            new Writing()
                .with("inFirstSentence", choices.explanation().inFirstSentence())
                .with("mostTimes", choices.explanation().mostTimes())
                .done())
        .with(
            "reviews",
            new Writing()
                .with("askEveryone", choices.reviews().askEveryone())
                .with("rulesChecked", choices.reviews().rulesChecked())
                .with("pauseAfterIncident", choices.reviews().pauseAfterIncident())
                .done())
        .with(
            "hiding", new Writing().with("evenCriticism", choices.hiding().evenCriticism()).done())
        .done();
  }

  private static DocumentNode labels(Collection<? extends Labelled> labels) {
    return texts(labels.stream().map(Labelled::label));
  }

  private static DocumentNode texts(Stream<String> texts) {
    return new DocumentNode.Row(texts.<DocumentNode>map(DocumentNode.Text::new).toList());
  }
}
