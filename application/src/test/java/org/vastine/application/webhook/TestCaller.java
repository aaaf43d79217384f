package org.vastine.application.webhook;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.vastine.domain.webhook.WebhookAnswer;
import org.vastine.domain.webhook.WebhookOutcome;

/** Receivers that keep what they are told; a test can have them answer otherwise. */
public final class TestCaller implements WebhookCaller {

  /** The host at which nobody listens. */
  public static final String NOBODY = "nobody.example.org";

  /** What arrived, in order, whatever was answered. */
  public final List<WebhookCall> arrived = new ArrayList<>();

  private final Deque<WebhookAnswer> answers = new ArrayDeque<>();
  private final Deque<Runnable> instead = new ArrayDeque<>();

  /** The next call is answered this status. */
  public TestCaller answers(int status) {
    return answers(WebhookAnswer.of(status, Duration.ofMillis(7)));
  }

  /** The next call is answered so. */
  public TestCaller answers(WebhookAnswer answer) {
    answers.add(answer);
    return this;
  }

  /** From now on all is taken. */
  public void forgetsAnswers() {
    answers.clear();
  }

  /** The next call arrives, and then this happens before it is answered. */
  public void afterArriving(Runnable work) {
    instead.add(work);
  }

  @Override
  public boolean mayReach(URI address) {
    return !address.getHost().equals("127.0.0.1");
  }

  @Override
  public WebhookAnswer call(WebhookCall call) {
    if (call.url().getHost().equals(NOBODY)) {
      return WebhookAnswer.none(WebhookOutcome.UNREACHABLE, Duration.ZERO);
    }
    WebhookAnswer answer =
        answers.isEmpty() ? WebhookAnswer.of(200, Duration.ofMillis(7)) : answers.remove();
    if (answer.status().isPresent() || answer.outcome() == WebhookOutcome.UNANSWERED) {
      arrived.add(call);
    }
    if (!instead.isEmpty()) {
      instead.remove().run();
    }
    return answer;
  }
}
