package org.vastine.application.webhook;

import java.net.URI;
import java.util.List;

class TestCallerTest extends WebhookCallerContract {

  private final TestCaller caller = new TestCaller();

  @Override
  protected WebhookCaller caller() {
    return caller;
  }

  @Override
  protected URI receiver() {
    return URI.create("https://hooks.example.org/in");
  }

  @Override
  protected URI nobody() {
    return URI.create("https://" + TestCaller.NOBODY + "/in");
  }

  @Override
  protected List<String> received() {
    return caller.arrived.stream().map(call -> call.document().toString()).toList();
  }

  @Override
  protected void answers(int status) {
    caller.answers(status);
  }
}
