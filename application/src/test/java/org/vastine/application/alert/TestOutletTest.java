package org.vastine.application.alert;

import java.net.URI;
import java.util.List;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.alert.OutletKind;

class TestOutletTest extends AlertOutletContract {

  private final TestOutlet outlet = new TestOutlet(OutletKind.WEBHOOK);

  @Override
  protected AlertOutlet outlet() {
    return outlet;
  }

  @Override
  protected AlertOutlet alone() {
    return new TestOutlet(OutletKind.WEBHOOK).answers(new OutletAnswer.NotNow());
  }

  @Override
  protected URI receiver() {
    return URI.create("https://hooks.example.org/in");
  }

  @Override
  protected List<String> received() {
    return outlet.taken.stream()
        .map(letter -> letter.message().id() + " " + letter.lines())
        .toList();
  }
}
