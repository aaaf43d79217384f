package org.vastine.web.knowledge;

import java.util.List;
import org.vastine.application.knowledge.ListFacts;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * A fact as the list shows it.
 *
 * @param standing the label of how far it can be relied on
 * @param subjects what it is about, in words
 * @param checked who looked at the source when, and until when that is enough, in words
 */
public record FactLine(
    String id,
    String title,
    String text,
    String source,
    String standing,
    List<String> subjects,
    String languages,
    String checked) {

  static FactLine of(Desk desk, ListFacts.Listed listed) {
    Shell s = desk.shell();
    KnownFact fact = listed.fact();
    return new FactLine(
        fact.id().toString(),
        fact.wording().title(),
        fact.wording().text(),
        fact.wording().source().toString(),
        listed.standing().label(),
        fact.wording().subjects().stream().map(one -> s.t("subject." + one.label())).toList(),
        String.join(", ", fact.wording().languages()),
        checked(desk, fact));
  }

  static String checked(Desk desk, KnownFact fact) {
    Shell s = desk.shell();
    return s.t(
        "knowledge.checked",
        "member",
        desk.name(fact.checkedBy()),
        "time",
        s.full(fact.checkedAt()),
        "day",
        Amounts.day(s, fact.reviewOn()));
  }
}
