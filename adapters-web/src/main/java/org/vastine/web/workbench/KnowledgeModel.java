package org.vastine.web.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.vastine.application.knowledge.FindKnowledge;
import org.vastine.domain.knowledge.FactFit;
import org.vastine.domain.knowledge.FactStanding;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * What the workspace knows about the matter of a case, as it stands beside the draft (R40).
 *
 * @param facts those that fit, the best first
 * @param lessons what was learnt on other cases
 */
public record KnowledgeModel(List<Line> facts, List<Lesson> lessons) {

  /**
   * A fact that fits.
   *
   * @param text what can be said
   * @param cited what goes into the draft: the text with its source
   * @param why why it stands here
   * @param checked who looked at the source when
   * @param stale whether that is too long ago
   */
  public record Line(
      String id,
      String title,
      String text,
      String source,
      String cited,
      String why,
      String checked,
      boolean stale) {}

  /** What would prevent a misunderstanding, as another case taught. */
  public record Lesson(String caseId, String words) {}

  static KnowledgeModel of(Desk desk, FindKnowledge.View view) {
    return new KnowledgeModel(
        view.facts().stream().map(fit -> line(desk, fit)).toList(),
        view.lessons().stream()
            .map(lesson -> new Lesson(lesson.caseId().toString(), lesson.words()))
            .toList());
  }

  /** Whether there is anything to see. */
  public boolean isShown() {
    return !facts.isEmpty() || !lessons.isEmpty();
  }

  private static Line line(Desk desk, FactFit fit) {
    Shell s = desk.shell();
    var fact = fit.fact();
    boolean stale = fit.standing() == FactStanding.STALE;
    return new Line(
        fact.id().toString(),
        fact.wording().title(),
        fact.wording().text(),
        fact.wording().source().toString(),
        fact.wording().cited(),
        String.join(" ", Stream.of(subject(s, fit), words(s, fit)).flatMap(List::stream).toList()),
        stale
            ? s.t("knowledge.stale", "day", Amounts.day(s, fact.reviewOn()))
            : s.t(
                "knowledge.checked",
                "member",
                desk.name(fact.checkedBy()),
                "time",
                s.full(fact.checkedAt()),
                "day",
                Amounts.day(s, fact.reviewOn())),
        stale);
  }

  private static List<String> subject(Shell s, FactFit fit) {
    return fit.subject() ? List.of(s.t("knowledge.why-subject")) : List.of();
  }

  private static List<String> words(Shell s, FactFit fit) {
    return fit.words().isEmpty()
        ? List.of()
        : List.of(s.t("knowledge.why-words", "words", String.join(", ", fit.words())));
  }
}
