package org.vastine.language.reply;

import org.vastine.domain.triage.Style;
import org.vastine.language.kernel.Blocks;
import org.vastine.language.kernel.CueFeatures;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.FeatureBag;
import org.vastine.language.kernel.Hashing;
import org.vastine.language.kernel.WordFeatures;

/**
 * The features by which a draft is judged: its words, its cues and signs, and how they fit the
 * mention's style.
 */
public final class DraftFeatures {

  private static final int SIGN = 60;
  private static final int SIGN_FOR_STYLE = 61;
  private static final int ABSENT_FOR_STYLE = 62;
  private static final int STYLE = 63;
  private static final int NEW_NAMES = 64;
  private static final int LENGTH = 65;

  private DraftFeatures() {}

  /** The lexicon of drafts. */
  public static CueLexicon lexicon() {
    return CueLexicon.load(DraftFeatures.class, "/org/vastine/language/cues/reply");
  }

  /** The features of a draft that was read for a mention of that style. */
  public static FeatureBag of(DraftText draft, Style style) {
    FeatureBag bag = new FeatureBag(draft.reading().length());
    WordFeatures.add(bag, draft.reading(), draft.language(), 1);
    CueFeatures.add(bag, draft.reading(), draft.matches(), 1);
    int styleHash = Hashing.add(0, style.label());
    add(bag, STYLE, styleHash, 0);
    for (int sign = 0; sign < draft.signs(); sign++) {
      if (draft.has(sign)) {
        add(bag, SIGN, sign, 0);
        add(bag, SIGN_FOR_STYLE, sign, styleHash);
      } else {
        add(bag, ABSENT_FOR_STYLE, sign, styleHash);
      }
    }
    add(bag, NEW_NAMES, Math.min(3, draft.newNames()), 0);
    add(bag, LENGTH, 32 - Integer.numberOfLeadingZeros(draft.reading().count()), 0);
    add(bag, LENGTH, 100 + Math.min(6, draft.reading().sentenceCount()), 0);
    return bag;
  }

  private static void add(FeatureBag bag, int space, int value, int other) {
    bag.add(
        Hashing.add(Hashing.add(Hashing.seed(space), value), other),
        Blocks.CUES,
        FeatureBag.NOBODY);
  }
}
