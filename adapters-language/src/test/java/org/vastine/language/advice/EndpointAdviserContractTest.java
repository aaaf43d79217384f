package org.vastine.language.advice;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.vastine.application.advice.Adviser;
import org.vastine.application.advice.AdviserContract;
import org.vastine.domain.triage.Style;

class EndpointAdviserContractTest extends AdviserContract {

  private final Asking asking = new Asking();

  @AfterEach
  void close() {
    asking.close();
  }

  @Override
  protected Adviser answering(Style style, String why, String words) {
    asking.endpoint.does(exchange -> {
      boolean opinion =
          asking.endpoint.asked().getLast().system().startsWith("You sort customer feedback");
      FakeEndpoint.give(
          exchange,
          200,
          FakeEndpoint.completion(
              opinion
                  ? String.format(
                      Locale.ROOT, "{\"style\":\"%s\",\"why\":\"%s\"}", style.label(), why)
                  : String.format(Locale.ROOT, "{\"reply\":\"%s\"}", words)));
    });
    return asking.adviser;
  }

  @Override
  protected Adviser mumbling() {
    asking.endpoint.says("Well, it depends.");
    return asking.adviser;
  }
}
