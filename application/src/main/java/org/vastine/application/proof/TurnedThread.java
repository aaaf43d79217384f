package org.vastine.application.proof;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.bystander.LookAsStranger;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.team.Members;
import org.vastine.domain.bystander.Side;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.team.Actor;

/**
 * A thread that turned, as everybody could read it: the customer's words and ours. What others
 * wrote there is theirs, and no part of it (R26).
 */
final class TurnedThread {

  private final LookAsStranger looks;
  private final Members members;
  private final Anonymiser anonymiser;

  @Inject
  TurnedThread(LookAsStranger looks, Members members, Anonymiser anonymiser) {
    this.looks = looks;
    this.members = members;
    this.anonymiser = anonymiser;
  }

  /**
   * A thread.
   *
   * @param row the case
   * @param asItStands the words as they stand, a paragraph each
   * @param plain the same without what points to people
   * @param people names that are known to stand in it
   */
  record Read(CaseListItem row, String asItStands, Anonymiser.Plain plain, Set<String> people) {}

  /** Reads it; refuses a case that is not there, or did not turn. */
  Decision<Read> of(Actor actor, CaseId id) {
    return looks.handle(actor, new LookAsStranger.Command(id)).then(this::read);
  }

  private Decision<Read> read(LookAsStranger.Result seen) {
    if (!Proof.isTurned(seen.row().feedbackCase())) {
      return Decision.refused(Refusal.Kind.CONFLICT, "proof.not-turned");
    }
    List<LookAsStranger.Seen> said =
        seen.thread().stream().filter(one -> one.word().side() != Side.OTHER).toList();
    Set<String> people = new LinkedHashSet<>();
    seen.thread().stream()
        .filter(one -> one.word().side() != Side.OURS)
        .map(LookAsStranger.Seen::name)
        .forEach(people::add);
    members.all().forEach(member -> people.add(member.name()));
    people.add(seen.row().authorName());
    String words =
        said.stream()
            .map(one -> one.name() + ": " + one.text().strip())
            .collect(Collectors.joining("\n\n"));
    return Decision.accepted(new Read(seen.row(), words, anonymiser.plain(words, people), people));
  }
}
