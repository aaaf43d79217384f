package org.vastine.domain.voice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.HarmWord;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.triage.Style;

/**
 * Measures a reply against the voice of the house. What nobody can tell is not measured, and so
 * counts neither for nor against anybody.
 */
public final class VoiceMeasure {

  /** Somebody who is thanked or told that we are sorry is what these writers may expect. */
  private static final Set<Style> WARMTH_IS_DUE =
      Set.of(Style.URGENT, Style.CONSTRUCTIVE, Style.IRRITATED, Style.PRAISE);

  /** These told of something that can be seen to. */
  private static final Set<Style> HELP_IS_DUE =
      Set.of(Style.URGENT, Style.CONSTRUCTIVE, Style.IRRITATED);

  private static final Set<Style> HEATED =
      Set.of(Style.IRRITATED, Style.HOSTILE, Style.THREAT, Style.HARASSMENT);

  private static final int PASSED_OVER = 50;
  private static final int ONE_STEP = 60;
  private static final int MILD = 40;
  private static final int GRAVE = 100;

  private final SaidWords said;
  private final VoiceSentences sentences;
  private final Map<VoicePart, Integer> points = new EnumMap<>(VoicePart.class);
  private final List<VoiceExample> examples = new ArrayList<>();

  private VoiceMeasure(SaidWords said) {
    this.said = said;
    this.sentences = new VoiceSentences(said.text());
  }

  /** The score of a reply under these rules; of a reply without words nothing is measured. */
  public static VoiceScore of(SaidWords said, VoiceRules rules) {
    VoiceMeasure measure = new VoiceMeasure(said);
    if (measure.sentences.all().isEmpty()) {
      return new VoiceScore(Map.of(), List.of());
    }
    measure.warmth();
    measure.respect();
    measure.help();
    measure.plain(rules);
    VoiceManners manners = new VoiceManners(said, rules, measure.sentences);
    manners.person().ifPresent(percent -> measure.points.put(VoicePart.PERSON, percent));
    manners.manner().ifPresent(percent -> measure.points.put(VoicePart.MANNER, percent));
    measure.examples.addAll(manners.examples());
    return new VoiceScore(measure.points, measure.examples);
  }

  private void warmth() {
    boolean warm = shows(ReplyMove.THANKS, VoiceSign.THANKS);
    warm |= shows(ReplyMove.APOLOGY, VoiceSign.REGRET);
    boolean harmLeftOut =
        said.reading().harm().told() && said.reading().harm().word() != HarmWord.SPOKEN_OF;
    boolean cold =
        WARMTH_IS_DUE.contains(said.style())
            && said.reading().lacks().containsAll(Set.of(ReplyMove.THANKS, ReplyMove.APOLOGY));
    if (harmLeftOut) {
      add(VoiceSign.HARM_PASSED_OVER, sentences.first());
    }
    if (cold) {
      add(VoiceSign.COLD, sentences.first());
    }
    if (warm || cold || harmLeftOut) {
      int begin = cold ? 0 : VoiceScore.MOST;
      points.put(VoicePart.WARMTH, Math.max(0, begin - (harmLeftOut ? PASSED_OVER : 0)));
    }
  }

  private void respect() {
    int lost = 0;
    for (TextFinding finding : said.reading().findings()) {
      Optional<VoiceSign> sign = against(finding.kind());
      if (sign.isPresent()) {
        lost += sign.get() == VoiceSign.INSULTS ? GRAVE : MILD;
        add(sign.get(), finding.span().map(this::sentence).orElseGet(sentences::first));
      }
    }
    if (lost == 0 && HEATED.contains(said.style())) {
      add(VoiceSign.STAYED_CALM, sentences.first());
    }
    points.put(VoicePart.RESPECT, Math.max(0, VoiceScore.MOST - lost));
  }

  private static Optional<VoiceSign> against(FindingKind kind) {
    return switch (kind) {
      case DEFENSIVE, VICTIM_PLAYING, ARGUES_WITH_TROLL, EXCUSES -> Optional.of(VoiceSign.DEFENDS);
      case BLAMES_CUSTOMER, ASKS_TO_YIELD -> Optional.of(VoiceSign.BLAMES);
      case PROFANE_INSULTING, SARCASTIC -> Optional.of(VoiceSign.INSULTS);
      default -> Optional.empty();
    };
  }

  private void help() {
    boolean solves = shows(ReplyMove.SOLUTION, VoiceSign.SOLUTION);
    boolean leads = shows(ReplyMove.LATER, VoiceSign.NEXT_STEP);
    leads |= shows(ReplyMove.INVITATION, VoiceSign.NEXT_STEP);
    boolean dated = shows(ReplyMove.TIME, VoiceSign.TIME);
    if (solves || leads && dated) {
      points.put(VoicePart.HELP, VoiceScore.MOST);
    } else if (leads || dated) {
      points.put(VoicePart.HELP, ONE_STEP);
    } else if (HELP_IS_DUE.contains(said.style())
        && said.reading()
            .lacks()
            .containsAll(Set.of(ReplyMove.SOLUTION, ReplyMove.LATER, ReplyMove.INVITATION))) {
      points.put(VoicePart.HELP, 0);
      add(VoiceSign.NO_STEP, sentences.last());
    }
  }

  private void plain(VoiceRules rules) {
    List<TextSpan> all = sentences.all();
    List<TextSpan> longer =
        all.stream().filter(span -> sentences.words(span) > rules.sentenceWords()).toList();
    longer.forEach(span -> add(VoiceSign.LONG_SENTENCE, sentences.cut(span)));
    points.put(VoicePart.PLAIN, VoiceScore.MOST * (all.size() - longer.size()) / all.size());
  }

  private boolean shows(ReplyMove move, VoiceSign sign) {
    Optional<TextSpan> place = Optional.ofNullable(said.reading().moves().get(move));
    place.ifPresent(span -> add(sign, sentence(span)));
    return place.isPresent();
  }

  private String sentence(TextSpan place) {
    return sentences.at(place);
  }

  private void add(VoiceSign sign, String words) {
    examples.add(new VoiceExample(sign, words));
  }
}
