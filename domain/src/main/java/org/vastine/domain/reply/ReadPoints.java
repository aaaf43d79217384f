package org.vastine.domain.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Style;

/** Puts what the guard found in a draft into the eyes of those who will read it (R13, R26). */
final class ReadPoints {

  private static final Set<Style> COMPLAINTS =
      EnumSet.of(Style.URGENT, Style.CONSTRUCTIVE, Style.IRRITATED);

  /** What makes a customer answer back, the gravest first. */
  private static final List<ReadPoint> PROVOKING =
      List.of(
          ReadPoint.MOCKED,
          ReadPoint.BLAMED,
          ReadPoint.DOUBTED,
          ReadPoint.MUST_YIELD,
          ReadPoint.PITY_ASKED);

  private static final Map<FindingKind, ReadPoint> HURTING =
      Map.of(
          FindingKind.DEFENSIVE, ReadPoint.DOUBTED,
          FindingKind.BLAMES_CUSTOMER, ReadPoint.BLAMED,
          FindingKind.SARCASTIC, ReadPoint.MOCKED,
          FindingKind.PROFANE_INSULTING, ReadPoint.MOCKED,
          FindingKind.VICTIM_PLAYING, ReadPoint.PITY_ASKED,
          FindingKind.ASKS_TO_YIELD, ReadPoint.MUST_YIELD,
          FindingKind.NO_EMPATHY, ReadPoint.HARM_PASSED_OVER,
          FindingKind.LATE_WITHOUT_OPENER, ReadPoint.WAIT_UNSAID);

  private static final Map<FindingKind, ReadPoint> SEEN =
      Map.of(
          FindingKind.DISCLOSES_PERSONAL_DATA, ReadPoint.SEES_PRIVATE_DATA,
          FindingKind.YIELDS_TO_THREAT, ReadPoint.SEES_GIVING_IN,
          FindingKind.REPEATS_RECENT_REPLY, ReadPoint.SEES_SAME_WORDS,
          FindingKind.MANY_PUBLIC_TURNS, ReadPoint.SEES_LONG_TALK);

  private final GuardContext context;
  private final ReplyMoves moves;
  private final Set<FindingKind> found = EnumSet.noneOf(FindingKind.class);
  private final boolean complaint;

  private ReadPoints(GuardContext context, ReplyMoves moves, List<Finding> findings) {
    this.context = context;
    this.moves = moves;
    this.complaint = COMPLAINTS.contains(context.style());
    findings.forEach(finding -> found.add(finding.kind()));
  }

  /** How the draft may read, by what it does and what was found in it. */
  static HowItReads of(
      ToldHarm harm, GuardContext context, ReplyMoves moves, List<Finding> findings) {
    ReadPoints points = new ReadPoints(context, moves, findings);
    if (points.found.contains(FindingKind.EMPTY)) {
      return HowItReads.UNKNOWN;
    }
    List<ReadPoint> customer = points.customer(harm);
    List<ReadPoint> bystander =
        context.audience() == Audience.PUBLIC ? points.bystander() : List.of();
    Optional<Expected> next = points.next(customer, bystander);
    return new HowItReads(
        customer,
        bystander,
        next.map(Expected::turn),
        next.map(Expected::because),
        harm.words(),
        Optional.empty());
  }

  private List<ReadPoint> customer(ToldHarm harm) {
    List<ReadPoint> points = new ArrayList<>();
    HURTING.forEach((kind, point) -> {
      if (found.contains(kind) && !points.contains(point)) {
        points.add(point);
      }
    });
    if (harm.told() && complaint && context.firstReply() && harm.word() == HarmWord.SPOKEN_OF) {
      points.add(ReadPoint.HARM_NAMED);
    }
    if (does(ReplyMove.APOLOGY)) {
      points.add(ReadPoint.SORRY);
    } else if (complaint && context.firstReply() && lacks(ReplyMove.APOLOGY)) {
      points.add(ReadPoint.NOT_SORRY);
    }
    if (does(ReplyMove.SOLUTION)) {
      points.add(ReadPoint.HELPED);
    } else if (idle()) {
      points.add(ReadPoint.NO_HELP);
    }
    if (does(ReplyMove.TIME) || context.timeGiven()) {
      points.add(ReadPoint.DATED);
    } else if (does(ReplyMove.LATER) && lacks(ReplyMove.TIME) && !does(ReplyMove.SOLUTION)) {
      points.add(ReadPoint.UNDATED);
    }
    if (invites()) {
      points.add(ReadPoint.WAY_GIVEN);
    }
    points.sort(null);
    return points;
  }

  private List<ReadPoint> bystander() {
    List<ReadPoint> points = new ArrayList<>();
    boolean sides = does(ReplyMove.TAKING_SIDES);
    SEEN.forEach((kind, point) -> {
      if (found.contains(kind)) {
        points.add(point);
      }
    });
    if (sides) {
      points.add(ReadPoint.SEES_QUARREL);
    } else if (context.facesAbuse()) {
      points.add(ReadPoint.SEES_CALM);
    }
    if (context.late()) {
      points.add(ReadPoint.SEES_DELAY);
    }
    if (does(ReplyMove.ADMISSION)) {
      points.add(ReadPoint.SEES_FAULT_OWNED);
    }
    if (does(ReplyMove.SOLUTION)) {
      points.add(ReadPoint.SEES_HELP);
    } else if (invites()) {
      points.add(ReadPoint.SEES_LEAVING);
    } else if (idle()) {
      points.add(ReadPoint.SEES_NOTHING_DONE);
    }
    points.sort(null);
    return points;
  }

  private record Expected(NextTurn turn, ReadPoint because) {}

  /** The first that fits, from what angers to what settles. */
  private Optional<Expected> next(List<ReadPoint> customer, List<ReadPoint> bystander) {
    Optional<ReadPoint> provoking = PROVOKING.stream().filter(customer::contains).findFirst();
    if (provoking.isPresent()) {
      return Optional.of(new Expected(NextTurn.ARGUES, provoking.get()));
    }
    if (bystander.contains(ReadPoint.SEES_GIVING_IN)) {
      return Optional.of(new Expected(NextTurn.ASKS_AGAIN, ReadPoint.SEES_GIVING_IN));
    }
    if (bystander.contains(ReadPoint.SEES_CALM)) {
      return Optional.of(new Expected(NextTurn.SILENT, ReadPoint.SEES_CALM));
    }
    return SETTLING.stream().filter(expected -> customer.contains(expected.because())).findFirst();
  }

  private static final List<Expected> SETTLING =
      List.of(
          new Expected(NextTurn.ASKS_AGAIN, ReadPoint.NO_HELP),
          new Expected(NextTurn.ASKS_AGAIN, ReadPoint.UNDATED),
          new Expected(NextTurn.THANKS, ReadPoint.HELPED),
          new Expected(NextTurn.IN_PRIVATE, ReadPoint.WAY_GIVEN),
          new Expected(NextTurn.SILENT, ReadPoint.DATED));

  /**
   * Whether the words surely do nothing about a matter that somebody wants something done about.
   */
  private boolean idle() {
    return (complaint || context.style() == Style.QUESTION)
        && lacks(ReplyMove.SOLUTION)
        && lacks(ReplyMove.LATER)
        && !does(ReplyMove.EXPLANATION)
        && !invites()
        && !context.timeGiven();
  }

  /** In private there is nowhere else to go. */
  private boolean invites() {
    return context.audience() == Audience.PUBLIC
        && (does(ReplyMove.INVITATION) || context.movesToPrivate());
  }

  private boolean does(ReplyMove move) {
    return moves.does().contains(move);
  }

  private boolean lacks(ReplyMove move) {
    return moves.lacks().contains(move);
  }
}
