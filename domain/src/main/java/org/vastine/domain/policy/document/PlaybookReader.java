package org.vastine.domain.policy.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vastine.domain.policy.ApprovalRule;
import org.vastine.domain.policy.Choices.CommunityChoice;
import org.vastine.domain.policy.CommunityWindow;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.Targets;

/** Reads one playbook. */
final class PlaybookReader {

  private static final int MOST_REPLIES = 1_000;
  private static final int MOST_COMPLAINTS = 1_000_000;
  private static final Duration LONGEST_COOL_DOWN = Duration.ofHours(1);

  private PlaybookReader() {}

  static Optional<Playbook> read(
      String name, Place place, CommunityChoice community, CalendarsReader calendars) {
    int before = place.faultsSoFar();
    if (!Playbook.isName(name)) {
      place.wrong(FaultType.NOT_A_NAME);
    }
    Place.Fields fields =
        place.table(
            "obligation",
            "targets",
            "communityWindow",
            "coolDown",
            "approval",
            "steps",
            "mostReplies",
            "templates");
    Place window = fields.at("communityWindow");
    Place steps = fields.at("steps");
    Optional<Obligation> obligation =
        fields.at("obligation").required().flatMap(PlaybookReader::obligation);
    Optional<Targets> targets =
        fields.at("targets").required().flatMap(there -> targets(there, calendars));
    Optional<CommunityWindow> communityWindow = window.optional().flatMap(PlaybookReader::window);
    Place cooling = fields.at("coolDown");
    Duration coolDown =
        cooling
            .optional()
            .flatMap(there -> Values.duration(there, Duration.ZERO, LONGEST_COOL_DOWN))
            .orElse(Duration.ZERO);
    ApprovalRule approval =
        fields
            .at("approval")
            .optional()
            .flatMap(there -> Values.label(there, ApprovalRule.class))
            .orElse(ApprovalRule.NO_REPLY);
    List<PlaybookStep> todo =
        steps
            .required()
            .map(there -> List.copyOf(Values.labels(there, PlaybookStep.class)))
            .orElse(List.of());
    Optional<Long> most =
        fields.at("mostReplies").optional().flatMap(there -> there.whole(1, MOST_REPLIES));
    List<String> templates =
        fields.at("templates").optional().map(TemplateNames::read).orElse(List.of());
    if (place.faultsSoFar() == before) {
      check(obligation.orElseThrow(), targets.orElseThrow(), communityWindow, window, community);
      Contradictions.coolDown(cooling, coolDown, targets.get());
      Contradictions.steps(steps, todo, obligation.get());
    }
    return place.faultsSoFar() > before
        ? Optional.empty()
        : Optional.of(
            new Playbook(
                name,
                obligation.orElseThrow(),
                targets.orElseThrow(),
                communityWindow,
                coolDown,
                approval,
                todo,
                most.isPresent() ? OptionalInt.of(most.get().intValue()) : OptionalInt.empty(),
                templates));
  }

  private static void check(
      Obligation obligation,
      Targets targets,
      Optional<CommunityWindow> window,
      Place place,
      CommunityChoice community) {
    if (window.isEmpty()) {
      return;
    }
    if (obligation instanceof Obligation.Never) {
      place.wrong(FaultType.NEVER_ANSWERED);
    }
    Duration most = community.longestFor(targets.firstReply());
    if (window.get().length().compareTo(most) > 0) {
      place.wrong(FaultType.WINDOW_TOO_LONG, "most", most);
    }
  }

  private static Optional<Obligation> obligation(Place place) {
    if (place.isTable()) {
      return place
          .table("share")
          .at("share")
          .required()
          .flatMap(share -> share.whole(1, 99))
          .map(percent -> new Obligation.TargetShare(percent.intValue()));
    }
    Optional<String> text = place.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (text.get()) {
      case "always" -> Optional.of(new Obligation.Always());
      case "may" -> Optional.of(new Obligation.May());
      case "never" -> Optional.of(new Obligation.Never());
      default ->
          place.wrong(FaultType.UNKNOWN_VALUE, "allowed", "always, may, never, a table with share");
    };
  }

  private static Optional<Targets> targets(Place place, CalendarsReader calendars) {
    int before = place.faultsSoFar();
    Place.Fields fields =
        place.table("firstReply", "update", "resolution", "countsAlways", "calendar");
    Optional<Duration> firstReply =
        fields.at("firstReply").required().flatMap(PlaybookReader::target);
    Place updates = fields.at("update");
    Optional<Duration> update = updates.optional().flatMap(PlaybookReader::target);
    Place resolution = fields.at("resolution");
    Optional<Duration> solved = resolution.optional().flatMap(PlaybookReader::target);
    boolean always = fields.at("countsAlways").optional().flatMap(Place::truth).orElse(false);
    Place clock = fields.at("calendar");
    Optional<String> calendar = clock.optional().flatMap(calendars::known);
    if (always && calendar.isPresent()) {
      clock.wrong(FaultType.RULED_OUT, "other", "countsAlways: true");
    }
    if (firstReply.isPresent()
        && solved.isPresent()
        && solved.get().compareTo(firstReply.get()) < 0) {
      resolution.wrong(FaultType.BEFORE_FIRST_REPLY);
    }
    Contradictions.update(updates, update, solved);
    return place.faultsSoFar() > before
        ? Optional.empty()
        : Optional.of(new Targets(firstReply.orElseThrow(), update, solved, always, calendar));
  }

  private static Optional<Duration> target(Place place) {
    return Values.duration(place, Values.SECOND, Values.YEAR);
  }

  private static Optional<CommunityWindow> window(Place place) {
    Place.Fields fields = place.table("length", "mostComplaints", "evenWhenNegative");
    Optional<Duration> length = fields.at("length").required().flatMap(PlaybookReader::target);
    long most =
        fields
            .at("mostComplaints")
            .optional()
            .flatMap(there -> there.whole(0, MOST_COMPLAINTS))
            .orElse(0L);
    boolean negative = fields.at("evenWhenNegative").optional().flatMap(Place::truth).orElse(false);
    return length.map(time -> new CommunityWindow(time, (int) most, negative));
  }
}
