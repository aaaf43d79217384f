package org.vastine.language.kernel;

/**
 * Features from ideas, which mean the same in every language: that one is named, and with which
 * cues it stands in a sentence.
 */
public final class IdeaFeatures {

  private static final int IDEA = 48;
  private static final int WITH_CUE = 49;

  /** A bound on the cues of one sentence keeps the work linear in the text. */
  private static final int MOST_CUES = 24;

  private IdeaFeatures() {}

  /** Adds them; each belongs to the first token of its idea. */
  public static void add(FeatureBag bag, Reading reading, CueMatches ideas, CueMatches cues) {
    int idea = Hashing.seed(IDEA);
    int withCue = Hashing.seed(WITH_CUE);
    int from = 0;
    for (int match = 0; match < ideas.size(); match++) {
      int token = ideas.first(match);
      int sentence = reading.sentences[token];
      int number = ideas.cue(match);
      bag.add(Hashing.add(idea, number), Blocks.CUES, token);
      while (from < cues.size() && reading.sentences[cues.first(from)] < sentence) {
        from++;
      }
      int to = Math.min(cues.size(), from + MOST_CUES);
      int both = Hashing.add(withCue, number);
      for (int cue = from; cue < to && reading.sentences[cues.first(cue)] == sentence; cue++) {
        bag.add(Hashing.add(both, cues.cue(cue)), Blocks.CUES, token);
      }
    }
  }
}
