package org.vastine.application.alert;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.alert.OutletKind;

/** An outlet that keeps what it is given; a test can have it answer otherwise. */
public final class TestOutlet implements AlertOutlet {

  /** What it took, in order. */
  public final List<AlertLetter> taken = new ArrayList<>();

  private final OutletKind kind;
  private final Deque<Runnable> before = new ArrayDeque<>();
  private final Deque<OutletAnswer> answers = new ArrayDeque<>();

  /** One that takes everything. */
  public TestOutlet(OutletKind kind) {
    this.kind = kind;
  }

  /** The next message is answered so; one whose outcome is unknown arrives all the same. */
  public TestOutlet answers(OutletAnswer answer) {
    answers.add(answer);
    return this;
  }

  /** The next message arrives, and then this happens instead of an answer. */
  public void afterTaking(Runnable work) {
    before.add(work);
  }

  @Override
  public OutletKind kind() {
    return kind;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public boolean mayReach(URI address) {
    return !address.getHost().equals("127.0.0.1");
  }

  @Override
  public OutletAnswer tell(AlertLetter letter) {
    OutletAnswer answer = answers.isEmpty() ? new OutletAnswer.Taken() : answers.remove();
    if (answer instanceof OutletAnswer.Taken || answer instanceof OutletAnswer.Unknown) {
      taken.add(letter);
    }
    if (!before.isEmpty()) {
      before.remove().run();
    }
    return answer;
  }
}
