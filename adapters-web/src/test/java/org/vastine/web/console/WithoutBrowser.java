package org.vastine.web.console;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The console over a real server, for one who reads its pages as they are sent, without script. */
abstract class WithoutBrowser {
  ConsoleWorld console;
  Scenery scenery;

  /** The admin, signed in. */
  Browser lea;

  @BeforeEach
  final void open() {
    console = new ConsoleWorld();
    scenery = Scenery.few(console);
    lea = new Browser(console.base()).signedIn(console.session(scenery.lea));
  }

  @AfterEach
  final void close() {
    console.close();
  }
}
