package org.vastine.domain.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was sealed of a case, in the order in which it was (R30). Links are only ever added.
 *
 * @param links the first one first
 */
public record EvidenceChain(List<EvidenceLink> links) {

  /** Copies the links. */
  public EvidenceChain {
    links = List.copyOf(links);
  }

  /** The hash that stands for all of it. */
  public String head() {
    return links.isEmpty() ? EvidenceLink.BEGIN : links.getLast().hash();
  }

  /** The links that seal these facts behind what is there. */
  public List<EvidenceLink> sealing(List<? extends Map<String, ?>> facts) {
    List<EvidenceLink> added = new ArrayList<>();
    String previous = head();
    for (Map<String, ?> one : facts) {
      EvidenceLink link = EvidenceLink.of(links.size() + added.size() + 1, previous, one);
      added.add(link);
      previous = link.hash();
    }
    return List.copyOf(added);
  }

  /** The number of the first link that does not fit; empty where the chain is whole. */
  public Optional<Integer> firstBroken() {
    String previous = EvidenceLink.BEGIN;
    for (int at = 0; at < links.size(); at++) {
      EvidenceLink link = links.get(at);
      boolean fits =
          link.number() == at + 1
              && link.previous().equals(previous)
              && link.hash().equals(EvidenceLink.hash(previous, link.body()));
      if (!fits) {
        return Optional.of(at + 1);
      }
      previous = link.hash();
    }
    return Optional.empty();
  }
}
