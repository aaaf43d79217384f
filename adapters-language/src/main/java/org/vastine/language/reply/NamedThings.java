package org.vastine.language.reply;

import java.util.BitSet;
import java.util.Set;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;

/** What texts talk about, by the ideas that have words in every language. */
final class NamedThings {

  /** What any reply may hold, whatever it answers. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "say",
          "tell",
          "ask",
          "answer",
          "call-phone",
          "write",
          "send",
          "use",
          "want",
          "need",
          "must",
          "can",
          "dare",
          "let",
          "help",
          "try",
          "check",
          "know",
          "think",
          "understand",
          "feel",
          "see",
          "hear",
          "look",
          "come",
          "go",
          "find",
          "take",
          "give",
          "put",
          "love",
          "like",
          "good",
          "best",
          "great",
          "new",
          "more",
          "less",
          "enough",
          "many",
          "few",
          "before",
          "after",
          "until",
          "since",
          "because",
          "without",
          "today",
          "tomorrow",
          "yesterday",
          "already",
          "only",
          "even",
          "always",
          "never",
          "often",
          "sometimes",
          "maybe",
          "why",
          "how",
          "when",
          "where",
          "who",
          "how-much",
          "here",
          "there",
          "somebody",
          "nobody",
          "everybody",
          "nothing",
          "thank",
          "greet",
          "apologise",
          "please",
          "customer",
          "people",
          "firm",
          "service",
          "email",
          "message",
          "number",
          "name",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "weekday",
          "morning",
          "evening",
          "work-function",
          "sure",
          "experience",
          "happy",
          "right",
          "fix",
          "again-word",
          "show",
          "start",
          "bring",
          "surprise",
          "problem",
          "drink",
          "live",
          "inside",
          "outside",
          "near",
          "behind",
          "instead",
          "half",
          "old",
          "easy",
          "hard",
          "whole",
          "same",
          "different",
          "big",
          "small",
          "long",
          "short");

  private final CueLexicon ideas =
      CueLexicon.loadIdeas(NamedThings.class, "/org/vastine/language/cues/mention/ideas.cues");
  private final BitSet telling = new BitSet();

  NamedThings() {
    for (int idea = 0; idea < ideas.cues().size(); idea++) {
      telling.set(idea, !EVERYWHERE.contains(ideas.cues().get(idea)));
    }
  }

  /** Whether both speak of the same thing. */
  boolean shared(Reading one, Reading other, String language) {
    BitSet both = in(one, language);
    both.and(in(other, language));
    return !both.isEmpty();
  }

  private BitSet in(Reading reading, String language) {
    CueMatches matches = ideas.of(language).match(reading);
    BitSet things = new BitSet();
    for (int match = 0; match < matches.size(); match++) {
      things.set(matches.cue(match));
    }
    things.and(telling);
    return things;
  }
}
