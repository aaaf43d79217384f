package org.vastine.web.goodwill;

import org.vastine.application.goodwill.GrantBook;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * A grant as lists across cases show it.
 *
 * @param id which
 * @param feedbackCase on which case
 * @param kind the kind's label
 * @param amount in the reader's language
 * @param who who asked for it
 * @param when when
 * @param state the state's label
 * @param lead whether only a lead may approve it
 */
public record GrantLine(
    String id,
    String feedbackCase,
    String kind,
    String amount,
    String who,
    String when,
    String state,
    boolean lead) {

  static GrantLine of(Desk desk, GrantBook.Entry entry) {
    Shell s = desk.shell();
    return new GrantLine(
        entry.id().toString(),
        entry.caseId().toString(),
        entry.kind().label(),
        Amounts.of(s, entry.amount()),
        desk.name(entry.asker()),
        s.full(entry.askedAt()),
        entry.state().label(),
        entry.leadNeeded());
  }
}
