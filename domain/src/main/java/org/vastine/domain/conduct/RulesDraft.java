package org.vastine.domain.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * House rules that are being written. A number means the same rule in every language, so that a
 * link to a rule is good for everybody.
 *
 * @param version how often the draft was changed, from 1
 * @param texts by language, in the order of their codes
 */
public record RulesDraft(int version, Map<String, RulesText> texts) {

  private static final int MOST_RULES = 50;
  private static final int MOST_INTRO = 2_000;

  /** Copies the texts. */
  public RulesDraft {
    texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** The draft, when each rule can stand, and the texts can stand beside each other. */
  public static Decision<RulesDraft> written(int version, Map<String, RulesText> texts) {
    if (texts.isEmpty()) {
      return Decision.refused(Refusal.Kind.INVALID, "house-rules.no-language");
    }
    int rules = texts.values().iterator().next().rules().size();
    for (Map.Entry<String, RulesText> one : texts.entrySet()) {
      int here = one.getValue().rules().size();
      if (here == 0 || here > MOST_RULES || one.getValue().intro().length() > MOST_INTRO) {
        return Decision.refused(
            Refusal.of(Refusal.Kind.INVALID, "house-rules.rule-count")
                .with("language", one.getKey())
                .with("most", MOST_RULES));
      }
      if (here != rules) {
        return Decision.refused(
            Refusal.of(Refusal.Kind.INVALID, "house-rules.uneven")
                .with("language", one.getKey())
                .with("rules", here)
                .with("expected", rules));
      }
    }
    return clean(texts).map(all -> new RulesDraft(version, all));
  }

  private static Decision<Map<String, RulesText>> clean(Map<String, RulesText> texts) {
    Map<String, RulesText> clean = new TreeMap<>();
    for (Map.Entry<String, RulesText> one : texts.entrySet()) {
      if (!HouseRule.isPlain(one.getValue().intro(), false)) {
        return Decision.refused(Refusal.Kind.INVALID, "house-rules.control-character");
      }
      List<HouseRule> rules = new ArrayList<>();
      for (HouseRule typed : one.getValue().rules()) {
        switch (HouseRule.written(typed.title(), typed.text())) {
          case Decision.Accepted<HouseRule>(HouseRule rule) -> rules.add(rule);
          case Decision.Refused<HouseRule>(Refusal refusal) -> {
            return Decision.refused(refusal);
          }
        }
      }
      clean.put(one.getKey(), new RulesText(one.getValue().intro().strip(), rules));
    }
    return Decision.accepted(clean);
  }
}
