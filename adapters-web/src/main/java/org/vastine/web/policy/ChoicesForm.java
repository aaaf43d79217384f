package org.vastine.web.policy;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.PolicyWriter;

/**
 * The form of the choices as the part of a policy's document that it stands for. What cannot be a
 * value goes into the document as it was typed, so that the check of documents names its place.
 */
final class ChoicesForm {

  private ChoicesForm() {}

  /** The document of a policy with the choices of a form. */
  static DocumentNode.Table changed(ResponsePolicy policy, Context ctx) {
    Map<String, DocumentNode> fields = new LinkedHashMap<>(PolicyWriter.write(policy).fields());
    fields.put("choices", choices(ctx));
    return new DocumentNode.Table(fields);
  }

  /** A duration in a form: in days where it is some. */
  static String days(Duration time) {
    return time.isZero() || !time.equals(Duration.ofDays(time.toDays()))
        ? time.toString()
        : "P" + time.toDays() + "D";
  }

  private static DocumentNode choices(Context ctx) {
    Map<String, DocumentNode> fields = new LinkedHashMap<>();
    fields.put(
        "silence",
        table(
            "afterPublicOffer",
            new DocumentNode.Row(
                ctx.formParams("silence-style").stream()
                    .<DocumentNode>map(DocumentNode.Text::new)
                    .toList()),
            "evenNamedCustomers",
            truth(ctx, "silence-named")));
    fields.put(
        "community",
        new DocumentNode.Table(
            Map.of("mostPercentOfFirstReply", number(ctx, "community-percent"))));
    fields.put("returnAfterLettingGo", truth(ctx, "return"));
    fields.put(
        "apology",
        table(
            "admissionNeedsApproval",
            truth(ctx, "apology-approval"),
            "remedyUnderThreat",
            truth(ctx, "apology-threat")));
    fields.put("contact", new DocumentNode.Text(typed(ctx, "contact")));
    fields.put(
        "explanation",
        table(
            "inFirstSentence",
            truth(ctx, "explanation-first"),
            "mostTimes",
            number(ctx, "explanation-times")));
    Map<String, DocumentNode> reviews = new LinkedHashMap<>();
    reviews.put("askEveryone", truth(ctx, "reviews-ask"));
    reviews.put("rulesChecked", truth(ctx, "reviews-checked"));
    reviews.put("pauseAfterIncident", new DocumentNode.Text(typed(ctx, "reviews-pause")));
    fields.put("reviews", new DocumentNode.Table(reviews));
    fields.put(
        "hiding", new DocumentNode.Table(Map.of("evenCriticism", truth(ctx, "hiding-criticism"))));
    return new DocumentNode.Table(fields);
  }

  private static DocumentNode table(
      String one, DocumentNode first, String other, DocumentNode second) {
    Map<String, DocumentNode> fields = new LinkedHashMap<>();
    fields.put(one, first);
    fields.put(other, second);
    return new DocumentNode.Table(fields);
  }

  /** A box that is not ticked is not sent. */
  private static DocumentNode truth(Context ctx, String name) {
    return new DocumentNode.Truth(!List.of("", "no").contains(typed(ctx, name)));
  }

  private static DocumentNode number(Context ctx, String name) {
    String typed = typed(ctx, name);
    return typed.matches("-?[0-9]{1,9}")
        ? new DocumentNode.Figure(new BigDecimal(typed))
        : new DocumentNode.Text(typed);
  }

  private static String typed(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
  }
}
