package org.vastine.domain.feedbackcase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/**
 * What stands between us and whoever fights us: the offer that we made last (R27), and the attacks
 * that later words do not take away (R31).
 *
 * @param offer the reply that stands as our offer: the latest that offers to go on in private, else
 *     the latest that those who watch can see; empty while there is none
 * @param served whether that reply offers to go on in private
 * @param attacks the mentions that were judged a threat or harassment and still count as one
 * @param exposures private details of members that its mentions tell (R32)
 */
public record Standoff(
    Optional<DeliveryId> offer, boolean served, List<Attack> attacks, List<Exposed> exposures) {

  /** Nothing. */
  public static final Standoff NONE = new Standoff(Optional.empty(), false, List.of(), List.of());

  /**
   * A mention that attacks people.
   *
   * @param mention which
   * @param threat whether it threatens; it harasses otherwise
   * @param sure whether nobody has doubts about it
   */
  public record Attack(MentionId mention, boolean threat, boolean sure) {}

  /**
   * A member whose private details a mention tells.
   *
   * @param mention which
   * @param member whose details
   * @param details where they stand in its words
   * @param stands whether no lead said that it is none
   */
  public record Exposed(
      MentionId mention, MemberId member, List<PrivateDetail> details, boolean stands) {
    /** Copies the details. */
    public Exposed {
      details = List.copyOf(details);
    }
  }

  /** Copies the lists. */
  public Standoff {
    attacks = List.copyOf(attacks);
    exposures = List.copyOf(exposures);
  }

  /** Whether private details of members stand in its words, and no lead said that they do not. */
  public boolean exposes() {
    return exposures.stream().anyMatch(Exposed::stands);
  }

  /** Whose private details stand in its words. */
  public Set<MemberId> exposedMembers() {
    return exposures.stream()
        .filter(Exposed::stands)
        .map(Exposed::member)
        .collect(Collectors.toSet());
  }

  /** What was found of this member in this mention, whether it stands or not. */
  Optional<Exposed> exposed(MentionId mention, MemberId member) {
    return exposures.stream()
        .filter(one -> one.mention().equals(mention) && one.member().equals(member))
        .findFirst();
  }

  /** What a mention tells of a member takes the place of what it told before. */
  Standoff after(ConductEvent.MemberExposed found) {
    List<Exposed> all =
        new ArrayList<>(
            exposures.stream()
                .filter(one ->
                    !one.mention().equals(found.mention()) || !one.member().equals(found.member()))
                .toList());
    all.add(new Exposed(found.mention(), found.member(), found.details(), true));
    return new Standoff(offer, served, attacks, all);
  }

  /** A lead says that nobody was exposed. */
  Standoff withoutExposures() {
    return new Standoff(
        offer,
        served,
        attacks,
        exposures.stream()
            .map(one -> new Exposed(one.mention(), one.member(), one.details(), false))
            .toList());
  }

  /**
   * Whether a threat stands, sure or not: then nothing is bargained. Friendlier words do not end
   * it; a correction of the mention itself does, and a lead.
   */
  public boolean isThreat() {
    return attacks.stream().anyMatch(Attack::threat);
  }

  /** Whether the mention was judged a threat and still counts as one. */
  public boolean isThreat(MentionId mention) {
    return attacks.stream().anyMatch(one -> one.threat() && one.mention().equals(mention));
  }

  /** Whether a threat or harassment stands of which nobody has doubts. */
  public boolean isExtreme() {
    return attacks.stream().anyMatch(Attack::sure);
  }

  /** A machine judges a mention; what it took for an attack before stays one, though edited. */
  Standoff after(CaseEvent.Triaged triaged) {
    return isAttack(triaged.style())
        ? attackedBy(triaged.mention(), triaged.style(), !triaged.undecided())
        : this;
  }

  /**
   * A member says what it really is. Where it was taken for an attack, that is said of the words
   * that were: the last that count.
   */
  Standoff corrected(Style before, Style style, MentionId latest) {
    Optional<MentionId> about =
        isAttack(before) && !attacks.isEmpty()
            ? Optional.of(attacks.getLast().mention())
            : Optional.empty();
    Standoff rest = about.map(this::without).orElse(this);
    return isAttack(style) ? rest.attackedBy(about.orElse(latest), style, true) : rest;
  }

  /** A lead says that no threat stands any more. */
  Standoff withoutThreats() {
    return with(attacks.stream().filter(one -> !one.threat()).toList());
  }

  /** A reply is to be seen by those who watch. */
  Standoff said(DeliveryId delivery) {
    return served ? this : new Standoff(Optional.of(delivery), false, attacks, exposures);
  }

  /** A reply that is to be seen offers to go on in private. */
  Standoff after(HandOffEvent.OfferSent sent) {
    return sent.purpose() == OfferPurpose.EXPLANATION
        ? this
        : new Standoff(Optional.of(sent.delivery()), true, attacks, exposures);
  }

  private static boolean isAttack(Style style) {
    return style == Style.THREAT || style == Style.HARASSMENT;
  }

  private Standoff attackedBy(MentionId mention, Style style, boolean sure) {
    List<Attack> all = new ArrayList<>(without(mention).attacks);
    all.add(new Attack(mention, style == Style.THREAT, sure));
    return with(all);
  }

  private Standoff without(MentionId mention) {
    return with(attacks.stream().filter(one -> !one.mention().equals(mention)).toList());
  }

  private Standoff with(List<Attack> others) {
    return new Standoff(offer, served, others, exposures);
  }
}
