package org.vastine.application.bait;

import java.util.EnumMap;
import java.util.Map;
import org.vastine.domain.bait.BaitReading;
import org.vastine.domain.bait.BaitSign;
import org.vastine.domain.kernel.LanguageTag;

/** Knows three words of provocation and one of a matter. */
public final class PlainBaitWords implements BaitWords {

  private static final Map<BaitSign, String> WORDS =
      Map.of(
          BaitSign.INSULT, "clowns",
          BaitSign.LOADED_QUESTION, "Who believes",
          BaitSign.CHALLENGE, "Prove it");

  @Override
  public BaitReading read(String mention, LanguageTag language) {
    Map<BaitSign, String> signs = new EnumMap<>(BaitSign.class);
    WORDS.forEach((sign, words) -> {
      if (mention.contains(words)) {
        signs.put(sign, words);
      }
    });
    return new BaitReading(signs, mention.contains("my parcel"));
  }
}
