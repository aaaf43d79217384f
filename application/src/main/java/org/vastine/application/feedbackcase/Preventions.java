package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

/** What would prevent the mistakes of customers, whatever their case (R23). Follows the cases. */
public interface Preventions {

  /**
   * What was noted on a case.
   *
   * @param caseId the case
   * @param notedAt when
   * @param notedBy who
   * @param subject what the case is about
   * @param language what it is held in
   * @param words in words
   * @param nothing whether the words say why nothing would prevent it
   */
  record Entry(
      CaseId caseId,
      Instant notedAt,
      MemberId notedBy,
      Subject subject,
      LanguageTag language,
      CaseTextId words,
      boolean nothing) {}

  /**
   * How often a member says that customers were mistaken.
   *
   * @param member who
   * @param marked on how many cases they said so
   * @param worked how many cases they answered, or said so on
   */
  record Marks(MemberId member, int marked, int worked) {}

  /** That of each member who said so at least once from this moment on, in no order. */
  List<Marks> marks(Instant since);

  /** Keeps what was noted; a later note on a case takes the place of the earlier one. */
  void store(Entry entry);

  /** Of a case that was no mistake after all, nothing is kept. */
  void remove(CaseId caseId);

  /** The newest first, all or of one subject. */
  Page<Entry> newest(Optional<Subject> subject, Optional<String> after, int limit);

  /** How many there are of each subject; subjects without any are left out. */
  Map<Subject, Integer> counts();
}
