package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.CaseFacts;
import org.vastine.domain.policy.ObligationShare.Ending;

/**
 * A case of a trial as a row of named texts, as files of recorded cases have it (R11). It holds
 * what a policy is asked and nothing that anybody wrote, nor who wrote it.
 */
public final class TrialRow {

  /** The names that a row can have, in their order. */
  public static final List<String> FIELDS =
      List.of(
          "case",
          "thread",
          "published",
          "decided",
          "style",
          "confidence",
          "sentiment",
          "subject",
          "language",
          "channel",
          "kind",
          "audience",
          "mentions",
          "reach",
          "customer",
          "incident",
          "duty",
          "earlier",
          "ending",
          "standing",
          "role",
          "negativeSince",
          "answer",
          "answeredAt");

  /** The names whose texts are numbers. */
  public static final List<String> NUMBERS = List.of("confidence", "mentions", "reach", "earlier");

  static final String ANSWERED = "given";
  static final String SILENT = "declined";
  static final String NAMED = "named";
  static final String OTHER = "other";
  static final String OPEN = "open";
  static final String NONE = "none";

  private TrialRow() {}

  /** The row of a case; {@link TrialRowReader} reads the same case from it. */
  public static Map<String, String> of(TrialCase one) {
    CaseFacts facts = one.facts();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("case", one.id().toString());
    row.put("thread", one.thread().toString());
    row.put("published", facts.publishedAt().toString());
    row.put("decided", one.decidedAt().toString());
    row.put("style", facts.style().label());
    row.put("confidence", Double.toString(facts.confidence().value()));
    row.put("sentiment", facts.sentiment().label());
    row.put("subject", facts.subject().label());
    row.put("language", facts.language().code());
    facts.channel().ifPresent(channel -> row.put("channel", channel.name()));
    facts.kind().ifPresent(kind -> row.put("kind", kind.label()));
    row.put("audience", facts.audience().label());
    row.put("mentions", Integer.toString(facts.mentions()));
    row.put("reach", Long.toString(facts.reach()));
    row.put("customer", facts.namedCustomer() ? NAMED : OTHER);
    row.put("incident", facts.incident() ? OPEN : NONE);
    facts.staffing().ifPresent(duty -> row.put("duty", duty.label()));
    facts.author().ifPresent(past -> put(row, past));
    one.negativeSince().map(Instant::toString).ifPresent(at -> row.put("negativeSince", at));
    one.ending().ifPresent(how -> row.put("answer", how == Ending.ANSWERED ? ANSWERED : SILENT));
    one.answeredAt().map(Instant::toString).ifPresent(at -> row.put("answeredAt", at));
    return row;
  }

  private static void put(Map<String, String> row, AuthorPast past) {
    row.put("earlier", Integer.toString(past.earlier()));
    row.put("ending", past.ending().label());
    row.put("standing", past.standing().label());
    past.role().map(Labelled::label).ifPresent(role -> row.put("role", role));
  }
}
