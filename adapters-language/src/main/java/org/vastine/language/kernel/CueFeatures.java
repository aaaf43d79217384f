package org.vastine.language.kernel;

/**
 * Features from cues: that one stands in the text, again, in its first or last sentence, and which
 * meet.
 */
public final class CueFeatures {

  private static final int CUE = 9;
  private static final int AGAIN = 10;
  private static final int FIRST = 11;
  private static final int LAST = 12;
  private static final int TOGETHER = 13;
  private static final int IN_SENTENCE = 14;
  private static final int MOST_PAIRED = 24;

  private CueFeatures() {}

  /** Adds them; the variant keeps texts of different roles apart. */
  public static void add(FeatureBag bag, Reading reading, CueMatches matches, int variant) {
    int last = reading.sentenceCount - 1;
    for (int match = 0; match < matches.size(); match++) {
      int cue = matches.cue(match);
      int sentence = reading.sentences[matches.first(match)];
      add(bag, variant, earlier(matches, match) ? AGAIN : CUE, cue, match);
      if (sentence == 0) {
        add(bag, variant, FIRST, cue, match);
      }
      if (sentence == last) {
        add(bag, variant, LAST, cue, match);
      }
    }
    int paired = Math.min(matches.size(), MOST_PAIRED);
    for (int one = 0; one < paired; one++) {
      for (int other = one + 1; other < paired; other++) {
        int low = Math.min(matches.cue(one), matches.cue(other));
        int high = Math.max(matches.cue(one), matches.cue(other));
        if (low != high) {
          int both = low * 1000 + high;
          add(bag, variant, TOGETHER, both, one);
          if (reading.sentences[matches.first(one)] == reading.sentences[matches.first(other)]) {
            add(bag, variant, IN_SENTENCE, both, one);
          }
        }
      }
    }
  }

  private static boolean earlier(CueMatches matches, int match) {
    for (int before = 0; before < match; before++) {
      if (matches.cue(before) == matches.cue(match)) {
        return true;
      }
      // Very long texts repeat everything: a bounded look back is enough and keeps the work linear.
      if (before > 64) {
        return true;
      }
    }
    return false;
  }

  private static void add(FeatureBag bag, int variant, int space, int value, int match) {
    bag.add(Hashing.add(Hashing.seed(variant * 16 + space), value), Blocks.CUES, ~match);
  }
}
