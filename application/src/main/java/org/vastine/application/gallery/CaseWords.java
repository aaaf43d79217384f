package org.vastine.application.gallery;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.mention.Mentions;
import org.vastine.application.proof.Anonymiser;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionState;

/** Words for examples, without what points to people. */
final class CaseWords {

  private final CaseList cases;
  private final Mentions mentions;
  private final Members members;
  private final Anonymiser anonymiser;

  @Inject
  CaseWords(CaseList cases, Mentions mentions, Members members, Anonymiser anonymiser) {
    this.cases = cases;
    this.mentions = mentions;
    this.members = members;
    this.anonymiser = anonymiser;
  }

  /**
   * What a customer wrote last on a case.
   *
   * @param row the case
   * @param plain the words without what points to people
   */
  record Read(CaseListItem row, Anonymiser.Plain plain) {}

  /** Reads it; refuses a case that is not there, and one whose words the customer deleted. */
  Decision<Read> of(CaseId id) {
    return cases
        .row(id)
        .then(row ->
            mentions
                .find(row.feedbackCase().talk().latest())
                .filter(mention -> mention.state() != MentionState.DELETED)
                .map(mention -> read(row, mention))
                .orElseGet(() -> Decision.refused(Refusal.Kind.CONFLICT, "gallery.words-deleted")));
  }

  private Decision<Read> read(CaseListItem row, Mention mention) {
    return Decision.accepted(
        new Read(row, plain(mention.item().text().value(), Set.of(row.authorName()))));
  }

  /** A text without what points to these people, to members, or to anybody. */
  Anonymiser.Plain plain(String text, Set<String> people) {
    Set<String> names = new LinkedHashSet<>(people);
    members.all().forEach(member -> names.add(member.name()));
    return anonymiser.plain(text, names);
  }
}
