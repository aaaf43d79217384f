package org.vastine.language.triage;

import org.vastine.language.kernel.CueFeatures;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.FeatureBag;
import org.vastine.language.kernel.IdeaFeatures;
import org.vastine.language.kernel.Reading;
import org.vastine.language.kernel.WordFeatures;

/**
 * The features by which a mention is judged: its words and characters, its cues and ideas, its
 * outer shape.
 */
public final class MentionFeatures {

  private static final int SHAPE = 40;

  private final CueLexicon lexicon;
  private final CueLexicon ideas = ideas();

  /** Features with the cues of this lexicon. */
  public MentionFeatures(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static CueLexicon ideas() {
    return CueLexicon.loadIdeas(
        MentionFeatures.class, "/org/vastine/language/cues/mention/ideas.cues");
  }

  /** The lexicon of mentions. */
  public static CueLexicon lexicon() {
    return CueLexicon.load(MentionFeatures.class, "/org/vastine/language/cues/mention");
  }

  /** The features of a text with its matches. */
  public FeatureBag of(Reading reading, CueMatches matches, String language) {
    FeatureBag bag = new FeatureBag(reading.length());
    WordFeatures.add(bag, reading, language, 0);
    CueFeatures.add(bag, reading, matches, 0);
    IdeaFeatures.add(bag, reading, ideas.of(language).match(reading), matches);
    Shape.add(bag, reading, SHAPE);
    return bag;
  }

  /** The cues of a text. */
  public CueMatches match(Reading reading, String language) {
    return lexicon.of(language).match(reading);
  }
}
