package org.vastine.web.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.intake.ItemResult;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.MentionId;
import org.vastine.web.kernel.FieldError;

/** What became of one item, as answers tell it. */
record ItemResultBody(
    Optional<String> externalId,
    String outcome,
    Optional<UUID> mention,
    @JsonProperty("case") Optional<UUID> caseId,
    Optional<Integer> revision,
    Optional<String> code,
    Optional<Map<String, String>> facts,
    Optional<List<FieldError>> errors) {
  static ItemResultBody wrong(Optional<String> externalId, List<FieldError> errors) {
    return new ItemResultBody(
        externalId,
        "refused",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("request.invalid"),
        Optional.empty(),
        Optional.of(errors));
  }

  static ItemResultBody of(String externalId, ItemResult result) {
    return switch (result) {
      case ItemResult.TakenIn(MentionId mention, CaseId caseId) ->
          told(externalId, "new", Optional.of(mention), Optional.of(caseId), Optional.empty());
      case ItemResult.Duplicate(MentionId mention) ->
          told(externalId, "duplicate", Optional.of(mention), Optional.empty(), Optional.empty());
      case ItemResult.Edited(MentionId mention, int revision) ->
          told(externalId, "edited", Optional.of(mention), Optional.empty(), Optional.of(revision));
      case ItemResult.Removed(MentionId mention) ->
          told(externalId, "removed", Optional.of(mention), Optional.empty(), Optional.empty());
      case ItemResult.NotOurs _, ItemResult.SetAside _ ->
          told(externalId, "not_ours", Optional.empty(), Optional.empty(), Optional.empty());
      case ItemResult.PassedOver _ ->
          told(externalId, "passed_over", Optional.empty(), Optional.empty(), Optional.empty());
      case ItemResult.Refused(Refusal refusal) -> refused(externalId, refusal);
    };
  }

  private static ItemResultBody told(
      String externalId,
      String outcome,
      Optional<MentionId> mention,
      Optional<CaseId> caseId,
      Optional<Integer> revision) {
    return new ItemResultBody(
        Optional.of(externalId),
        outcome,
        mention.map(MentionId::value),
        caseId.map(CaseId::value),
        revision,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ItemResultBody refused(String externalId, Refusal refusal) {
    return new ItemResultBody(
        Optional.of(externalId),
        "refused",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(refusal.code()),
        Optional.of(refusal.facts()),
        Optional.empty());
  }
}
