package org.vastine.web.webhook;

import java.util.Optional;
import org.vastine.domain.webhook.WebhookAnswer;

/** What a webhook answered, as answers tell it. */
record WebhookAnswerBody(String outcome, Optional<Integer> status, long tookMillis) {

  static WebhookAnswerBody of(WebhookAnswer answer) {
    return new WebhookAnswerBody(
        answer.outcome().label(), answer.status(), answer.took().toMillis());
  }
}
