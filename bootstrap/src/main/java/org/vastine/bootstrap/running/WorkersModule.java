package org.vastine.bootstrap.running;

import com.google.inject.AbstractModule;
import org.vastine.application.channel.PullHints;

/** Wires what goes on without anybody asking. */
public final class WorkersModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(PullHints.class).to(PullLoops.class);
  }
}
