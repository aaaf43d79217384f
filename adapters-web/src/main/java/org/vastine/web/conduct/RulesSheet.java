package org.vastine.web.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vastine.domain.conduct.HouseRule;
import org.vastine.domain.conduct.RulesDraft;
import org.vastine.domain.conduct.RulesText;
import org.vastine.web.console.Desk;

/**
 * The draft of the house rules as a form shows it, with room for one rule more.
 *
 * @param version the version of the draft that was looked at
 * @param texts by language
 */
public record RulesSheet(int version, Map<String, Text> texts) {

  /** Languages that there is always room for. */
  private static final List<String> USUAL = List.of("en", "fi", "sv", "tr");

  private static final int MOST_RULES = 60;

  /** A language's part of the form. */
  public record Text(String intro, List<Row> rows) {}

  /** A rule's part of the form. */
  public record Row(String title, String text) {
    boolean isEmpty() {
      return title.isBlank() && text.isBlank();
    }
  }

  static RulesSheet of(RulesDraft draft) {
    TreeSet<String> languages = new TreeSet<>(draft.texts().keySet());
    languages.addAll(USUAL);
    int rules = draft.texts().values().iterator().next().rules().size();
    Map<String, Text> texts = new TreeMap<>();
    for (String language : languages) {
      RulesText text = draft.texts().getOrDefault(language, new RulesText("", List.of()));
      List<Row> rows = new ArrayList<>();
      text.rules().forEach(rule -> rows.add(new Row(rule.title(), rule.text())));
      while (rows.size() <= rules) {
        rows.add(new Row("", ""));
      }
      texts.put(language, new Text(text.intro(), rows));
    }
    return new RulesSheet(draft.version(), texts);
  }

  /** What a form holds, as it stands there. */
  static RulesSheet typed(Desk desk, int version) {
    Map<String, Text> texts = new TreeMap<>();
    for (String language : desk.ctx().formParams("language")) {
      if (language.matches("[a-z]{2,3}")) {
        List<Row> rows = new ArrayList<>();
        for (int n = 1;
            n <= MOST_RULES && desk.ctx().formParam("title-" + language + "-" + n) != null;
            n++) {
          rows.add(
              new Row(
                  field(desk, "title-" + language + "-" + n),
                  field(desk, "text-" + language + "-" + n)));
        }
        texts.put(language, new Text(field(desk, "intro-" + language), rows));
      }
    }
    return new RulesSheet(version, texts);
  }

  private static String field(Desk desk, String name) {
    return desk.field(name).map(text -> text.replace("\r\n", "\n")).orElse("");
  }

  /** The rules; an empty row is no rule, and a language without any is left out. */
  Map<String, RulesText> written() {
    Map<String, RulesText> written = new TreeMap<>();
    texts.forEach((language, text) -> {
      List<HouseRule> rules =
          text.rows().stream()
              .filter(row -> !row.isEmpty())
              .map(row -> new HouseRule(row.title(), row.text()))
              .toList();
      if (!rules.isEmpty()) {
        written.put(language, new RulesText(text.intro(), rules));
      }
    });
    return written;
  }
}
