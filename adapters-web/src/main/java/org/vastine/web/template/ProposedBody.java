package org.vastine.web.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.template.ProposeTemplates.Offer;
import org.vastine.application.template.ProposeTemplates.Proposed;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.template.Proposal;

/** What templates say for a case, as answers tell it. */
record ProposedBody(
    String language, boolean late, String signature, int most, List<OfferBody> items) {

  static ProposedBody of(Proposed proposed) {
    return new ProposedBody(
        proposed.language().code(),
        proposed.late(),
        proposed.signature(),
        proposed.limit().most(),
        proposed.offers().stream().map(OfferBody::of).toList());
  }

  /** One template: its words, or why it cannot be used. */
  record OfferBody(
      UUID template,
      String name,
      String situation,
      boolean opens,
      Optional<String> playbook,
      Optional<WordsBody> words,
      Optional<ObstacleBody> obstacle) {
    static OfferBody of(Offer offer) {
      return new OfferBody(
          offer.template().id().value(),
          offer.template().name(),
          offer.template().situation().label(),
          offer.template().situation().opens(),
          offer.playbook(),
          offer.words() instanceof Decision.Accepted<Proposal>(Proposal words)
              ? Optional.of(WordsBody.of(words))
              : Optional.empty(),
          offer.words() instanceof Decision.Refused<Proposal>(Refusal refusal)
              ? Optional.of(new ObstacleBody(refusal.code(), refusal.facts()))
              : Optional.empty());
    }
  }

  /** Words that can be inserted. */
  record WordsBody(int variant, String text, int length, boolean repeated) {
    static WordsBody of(Proposal words) {
      return new WordsBody(words.variant(), words.text(), words.length(), words.repeated());
    }
  }

  /** Why a template cannot be used here. */
  record ObstacleBody(String code, Map<String, String> facts) {}
}
