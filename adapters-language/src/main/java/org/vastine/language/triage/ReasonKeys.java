package org.vastine.language.triage;

import java.util.Map;

/**
 * The message keys of reasons. Many cues are fine distinctions that only a model needs; people are
 * told the broader one, and for what is only a topic simply that these words spoke for the
 * judgement.
 */
final class ReasonKeys {

  /** Single words that carried a judgement. */
  static final String WORDS = "cue.words";

  /** A word by which the text is like texts that members of the workspace corrected. */
  static final String LEARNT = "cue.learnt";

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("time-pressure", "cue.time-pressure"),
          Map.entry("deadline", "cue.time-pressure"),
          Map.entry("danger", "cue.danger"),
          Map.entry("alarm-picture", "cue.danger"),
          Map.entry("stranded", "cue.stranded"),
          Map.entry("vulnerable", "cue.vulnerable"),
          Map.entry("medical", "cue.vulnerable"),
          Map.entry("emergency-call", "cue.call-for-help"),
          Map.entry("fraud", "cue.fraud"),
          Map.entry("remedy", "cue.remedy"),
          Map.entry("order", "cue.remedy"),
          Map.entry("precise", "cue.remedy"),
          Map.entry("disappointed", "cue.disappointment"),
          Map.entry("sad-picture", "cue.disappointment"),
          Map.entry("resigned", "cue.disappointment"),
          Map.entry("broken", "cue.failure"),
          Map.entry("again", "cue.repeated-failure"),
          Map.entry("waiting", "cue.waiting"),
          Map.entry("sarcasm", "cue.possible-sarcasm"),
          Map.entry("rhetorical", "cue.rhetorical-question"),
          Map.entry("ads", "cue.advertising"),
          Map.entry("ads-stop", "cue.tired-of-advertising"),
          Map.entry("ads-often", "cue.tired-of-advertising"),
          Map.entry("contempt", "cue.contempt"),
          Map.entry("scoff", "cue.contempt"),
          Map.entry("smear", "cue.contempt"),
          Map.entry("mocking-picture", "cue.contempt"),
          Map.entry("evasion", "cue.boasting"),
          Map.entry("harm", "cue.harm"),
          Map.entry("menacing-picture", "cue.harm"),
          Map.entry("veiled", "cue.veiled-harm"),
          Map.entry("regret", "cue.veiled-harm"),
          Map.entry("demand", "cue.demand"),
          Map.entry("ultimatum", "cue.ultimatum"),
          Map.entry("expose", "cue.exposure"),
          Map.entry("lawful", "cue.lawful-step"),
          Map.entry("person", "cue.person"),
          Map.entry("third-person", "cue.person"),
          Map.entry("body", "cue.body"),
          Map.entry("leering-picture", "cue.body"),
          Map.entry("stalking", "cue.stalking"),
          Map.entry("persistence", "cue.stalking"),
          Map.entry("degrading", "cue.degrading"),
          Map.entry("pile-on", "cue.pile-on"),
          Map.entry("question-start", "cue.question"),
          Map.entry("asking", "cue.question"),
          Map.entry("question-mark", "cue.question"),
          Map.entry("thanks", "cue.thanks"),
          Map.entry("praise", "cue.praise"),
          Map.entry("recommend", "cue.praise"),
          Map.entry("moved", "cue.praise"),
          Map.entry("loving-picture", "cue.praise"),
          Map.entry("happy-picture", "cue.praise"),
          Map.entry("firsthand", "cue.own-experience"),
          Map.entry("own-mistake", "cue.own-mistake"),
          Map.entry("classified", "cue.small-talk"),
          Map.entry("chitchat", "cue.small-talk"),
          Map.entry("business-note", "cue.small-talk"),
          Map.entry("swearing", "cue.swearing"),
          Map.entry("angry-picture", "cue.swearing"));

  private ReasonKeys() {}

  /** The key under which people are told of the cue. */
  static String of(String cue) {
    return KEYS.getOrDefault(cue, WORDS);
  }
}
