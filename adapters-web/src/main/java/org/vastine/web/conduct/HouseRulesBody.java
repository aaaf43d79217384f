package org.vastine.web.conduct;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.conduct.ReadHouseRules;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.RulesDraft;
import org.vastine.domain.conduct.RulesText;

/** House rules as answers tell them. */
record HouseRulesBody(DraftBody draft, List<VersionBody> versions) {

  /** One rule in one language. */
  record RuleBody(int number, String title, String text) {}

  /** The rules in one language. */
  record TextBody(String language, String intro, List<RuleBody> rules) {
    static List<TextBody> all(Map<String, RulesText> texts) {
      return texts.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
    }

    private static TextBody of(String language, RulesText text) {
      List<RuleBody> rules =
          java.util.stream.IntStream.range(0, text.rules().size())
              .mapToObj(at ->
                  new RuleBody(at + 1, text.rules().get(at).title(), text.rules().get(at).text()))
              .toList();
      return new TextBody(language, text.intro(), rules);
    }
  }

  /** What is being written; version 0 while nobody has begun. */
  record DraftBody(int version, List<TextBody> texts) {
    static DraftBody of(RulesDraft draft) {
      return new DraftBody(draft.version(), TextBody.all(draft.texts()));
    }
  }

  /** What was published; those that come with Vastine have no time. */
  record VersionBody(int version, Optional<Instant> publishedAt, List<TextBody> texts) {
    static VersionBody of(HouseRules rules) {
      return new VersionBody(
          rules.version(),
          Optional.of(rules.publishedAt()).filter(_ -> rules.version() > 1),
          TextBody.all(rules.texts()));
    }
  }

  static HouseRulesBody of(ReadHouseRules.View view) {
    return new HouseRulesBody(
        DraftBody.of(view.draft()), view.versions().stream().map(VersionBody::of).toList());
  }
}
