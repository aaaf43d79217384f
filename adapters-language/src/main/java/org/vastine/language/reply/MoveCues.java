package org.vastine.language.reply;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.reply.TextReading;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;

/**
 * Finds by words what a draft does: thanks, regrets, admits a fault, explains, offers. A move is
 * there only by words that leave no doubt, and lacking only where not even doubtful words stand, in
 * a language that has a lexicon and is surely recognised.
 */
final class MoveCues {

  /** So far from an admission a word can turn it into a question or a condition. */
  private static final int AROUND = 4;

  /** So far from an admission a word can deny it. */
  private static final int BESIDE = 2;

  /** A draft of fewer words may be of any language. */
  private static final int FEW = 4;

  private final CueLexicon lexicon;
  private final int thanks;
  private final int thanksForWaiting;
  private final int regret;
  private final int admits;
  private final int explains;
  private final int solution;
  private final int unsettled;
  private final int not;
  private final Map<ReplyMove, Set<Integer>> draftCues = new EnumMap<>(ReplyMove.class);

  /** Needs the lexicon of drafts, whose cues tell of some moves as well. */
  MoveCues(CueLexicon drafts) {
    this.lexicon = CueLexicon.load(MoveCues.class, "/org/vastine/language/cues/moves");
    this.thanks = lexicon.number("thanks");
    this.thanksForWaiting = lexicon.number("thanks-for-waiting");
    this.regret = lexicon.number("regret");
    this.admits = lexicon.number("admits");
    this.explains = lexicon.number("explains");
    this.solution = lexicon.number("solution");
    this.unsettled = lexicon.number("unsettled");
    this.not = lexicon.number("not");
    draftCues.put(ReplyMove.THANKS, numbers(drafts, "thanks"));
    draftCues.put(ReplyMove.APOLOGY, numbers(drafts, "apology"));
    draftCues.put(ReplyMove.SOLUTION, numbers(drafts, "solved"));
    draftCues.put(ReplyMove.LATER, numbers(drafts, "promise-later", "time-exact", "time-vague"));
    draftCues.put(ReplyMove.TIME, numbers(drafts, "time-exact"));
    draftCues.put(
        ReplyMove.INVITATION, numbers(drafts, "contact-way", "contact-verb", "private-way"));
  }

  private static Set<Integer> numbers(CueLexicon drafts, String... cues) {
    return Set.copyOf(List.of(cues).stream().map(drafts::number).toList());
  }

  /**
   * The draft with its moves.
   *
   * @param sure whether its language is surely recognised
   */
  TextReading in(DraftText draft, boolean sure, List<TextFinding> findings) {
    if (!CueLexicon.LANGUAGES.contains(draft.language())) {
      return TextReading.of(findings);
    }
    Reading reading = draft.reading();
    CueMatches own = lexicon.of(draft.language()).match(reading);
    Map<ReplyMove, TextSpan> moves = new EnumMap<>(ReplyMove.class);
    thanks(reading, own).ifPresent(span -> moves.put(ReplyMove.THANKS, span));
    first(reading, own, regret).ifPresent(span -> moves.put(ReplyMove.APOLOGY, span));
    first(reading, own, explains).ifPresent(span -> moves.put(ReplyMove.EXPLANATION, span));
    admission(reading, own).ifPresent(span -> moves.put(ReplyMove.ADMISSION, span));
    for (ReplyMove move :
        List.of(ReplyMove.SOLUTION, ReplyMove.LATER, ReplyMove.TIME, ReplyMove.INVITATION)) {
      place(draft, move).ifPresent(span -> moves.put(move, span));
    }
    return new TextReading(
        findings, moves, sure && reading.count() >= FEW ? lacks(draft, own, moves) : Set.of());
  }

  private Set<ReplyMove> lacks(DraftText draft, CueMatches own, Map<ReplyMove, TextSpan> moves) {
    Set<ReplyMove> lacks = EnumSet.copyOf(draftCues.keySet());
    lacks.removeIf(move -> moves.containsKey(move) || place(draft, move).isPresent());
    if (own.has(solution)) {
      lacks.remove(ReplyMove.SOLUTION);
    }
    if (own.has(thanks) || own.has(thanksForWaiting)) {
      lacks.remove(ReplyMove.THANKS);
    }
    if (moves.containsKey(ReplyMove.ADMISSION)) {
      lacks.remove(ReplyMove.APOLOGY);
    }
    return lacks;
  }

  private Optional<TextSpan> place(DraftText draft, ReplyMove move) {
    Set<Integer> cues = draftCues.getOrDefault(move, Set.of());
    CueMatches matches = draft.matches();
    for (int match = 0; match < matches.size(); match++) {
      if (cues.contains(matches.cue(match))) {
        return Optional.of(draft.reading().span(matches.first(match), matches.last(match)));
      }
    }
    return Optional.empty();
  }

  private static Optional<TextSpan> first(Reading reading, CueMatches own, int cue) {
    for (int match = 0; match < own.size(); match++) {
      if (own.cue(match) == cue) {
        return Optional.of(reading.span(own.first(match), own.last(match)));
      }
    }
    return Optional.empty();
  }

  /** Whoever thanks for patience keeps somebody waiting, and may do so again (R22). */
  private Optional<TextSpan> thanks(Reading reading, CueMatches own) {
    boolean[] waiting = marked(reading, own, Set.of(thanksForWaiting));
    for (int match = 0; match < own.size(); match++) {
      if (own.cue(match) == thanks && !any(waiting, own.first(match), own.last(match))) {
        return Optional.of(reading.span(own.first(match), own.last(match)));
      }
    }
    return Optional.empty();
  }

  /** That the fault was ours, said outright: neither asked, nor supposed, nor denied. */
  private Optional<TextSpan> admission(Reading reading, CueMatches own) {
    boolean[] turning = marked(reading, own, Set.of(unsettled));
    boolean[] denying = marked(reading, own, Set.of(not));
    for (int match = 0; match < own.size(); match++) {
      if (own.cue(match) == admits) {
        if (!isNear(reading, own, match, AROUND, turning)
            && !isNear(reading, own, match, BESIDE, denying)) {
          return Optional.of(reading.span(own.first(match), own.last(match)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a marked token stands in the match or so far from it, in the same sentence. */
  private static boolean isNear(
      Reading reading, CueMatches own, int match, int far, boolean[] marked) {
    int sentence = reading.sentence(own.first(match));
    int from = Math.max(0, own.first(match) - far);
    int to = Math.min(reading.count() - 1, own.last(match) + far);
    for (int token = from; token <= to; token++) {
      if (marked[token] && reading.sentence(token) == sentence) {
        return true;
      }
    }
    return false;
  }

  private static boolean[] marked(Reading reading, CueMatches own, Set<Integer> cues) {
    boolean[] marked = new boolean[reading.count()];
    for (int match = 0; match < own.size(); match++) {
      if (cues.contains(own.cue(match))) {
        Arrays.fill(marked, own.first(match), own.last(match) + 1, true);
      }
    }
    return marked;
  }

  private static boolean any(boolean[] marked, int first, int last) {
    for (int token = first; token <= last; token++) {
      if (marked[token]) {
        return true;
      }
    }
    return false;
  }
}
