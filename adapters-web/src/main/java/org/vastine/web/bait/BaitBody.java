package org.vastine.web.bait;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.bait.Bait;
import org.vastine.domain.bait.BaitSign;

/** Whether words are bait, as answers tell it. */
record BaitBody(boolean bait, List<SignBody> signs, Optional<String> advice) {

  /** What shows it. */
  record SignBody(String sign, Optional<String> words) {
    static SignBody of(Map.Entry<BaitSign, String> sign) {
      return new SignBody(
          sign.getKey().label(), Optional.of(sign.getValue()).filter(words -> !words.isEmpty()));
    }
  }

  static BaitBody of(Optional<Bait> bait) {
    return new BaitBody(
        bait.isPresent(),
        bait.map(Bait::signs).orElse(Map.of()).entrySet().stream().map(SignBody::of).toList(),
        bait.map(found -> found.advice().label()));
  }
}
