package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.conduct.CanonicalForm;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member seals what the author of a case wrote and what was done about it (R30). What is sealed
 * already and did not change is not sealed again; what changes on the platform later changes
 * nothing that is sealed.
 */
public final class SealEvidence {

  private final Permitted permitted;
  private final CaseWork work;
  private final Standings standings;
  private final EvidenceFacts facts;
  private final EvidenceBook book;

  /** Needs the case, what is to be sealed, and where it is kept. */
  @Inject
  public SealEvidence(
      Permitted permitted,
      CaseWork work,
      Standings standings,
      EvidenceFacts facts,
      EvidenceBook book) {
    this.permitted = permitted;
    this.work = work;
    this.standings = standings;
    this.facts = facts;
    this.book = book;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  /** Gives the chain as it is then. */
  public Decision<EvidenceChain> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            permitted.decide(
                actor,
                Permission.WORK_CASES,
                () ->
                    work.changeWithin(
                            actor,
                            command.caseId(),
                            ExpectedVersion.ANY,
                            situation -> seal(actor, member, situation))
                        .map(sealed -> book.chain(sealed.id()))));
  }

  private Decision<List<CaseEvent>> seal(
      Actor actor, MemberId member, CaseWork.Situation situation) {
    CaseId id = situation.feedbackCase().id();
    EvidenceChain before = book.chain(id);
    List<Map<String, Object>> unsealed = unsealed(situation, before);
    if (unsealed.isEmpty()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "evidence.nothing-new");
    }
    List<Map<String, Object>> sealing = new ArrayList<>(unsealed);
    sealing.add(seal(actor, member, situation, unsealed.size()));
    List<EvidenceLink> links = before.sealing(sealing);
    book.add(id, links);
    return Decision.accepted(
        List.of(
            new ConductEvent.EvidenceSealed(
                situation.now(),
                actor.by(),
                links.getLast().number(),
                Optional.of(links.getLast().hash()))));
  }

  private List<Map<String, Object>> unsealed(CaseWork.Situation situation, EvidenceChain before) {
    Set<String> sealed = new HashSet<>();
    before.links().forEach(link -> sealed.add(link.body()));
    return facts
        .of(situation.feedbackCase(), standings.find(ConductWork.key(situation.feedbackCase())))
        .stream()
        .filter(one -> !sealed.contains(CanonicalForm.of(one)))
        .toList();
  }

  /** The link that ends what one person sealed at one time. */
  private Map<String, Object> seal(
      Actor actor, MemberId member, CaseWork.Situation situation, int count) {
    Map<String, Object> seal = new TreeMap<>();
    seal.put("kind", "seal");
    seal.put("workspace", actor.workspace().toString());
    seal.put("case", situation.feedbackCase().id().toString());
    seal.put("at", situation.now().toString());
    seal.put("by", facts.name(member));
    seal.put("member", member.toString());
    seal.put("links", count);
    return seal;
  }
}
