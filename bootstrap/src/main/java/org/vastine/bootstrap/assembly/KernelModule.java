package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.vastine.application.factrequest.FactRequestRules;
import org.vastine.application.kernel.Chance;
import org.vastine.application.kernel.Ids;
import org.vastine.application.reply.DeliveryLease;
import org.vastine.bootstrap.settings.Settings;

/** Wires the clock, ids, chance and the settings that use cases go by. */
final class KernelModule extends AbstractModule {

  private final Settings settings;
  private final InstantSource clock;

  KernelModule(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  protected void configure() {
    bind(InstantSource.class).toInstance(InstantSource.tick(clock, Duration.ofNanos(1_000)));
    bind(FactRequestRules.class)
        .toInstance(new FactRequestRules(settings.facts().linkLasts(), settings.facts().keep()));
    bind(DeliveryLease.class).toInstance(new DeliveryLease(settings.delivery().lease()));
    bind(Settings.class).toInstance(settings);
  }

  @Provides
  @Singleton
  Chance chance() {
    RandomGenerator random = new SecureRandom();
    return random::nextDouble;
  }

  @Provides
  @Singleton
  Ids ids(InstantSource clock) {
    return new TimeOrderedIds(clock, new SecureRandom());
  }
}
