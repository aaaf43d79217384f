package org.vastine.bootstrap.assembly;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.bootstrap.running.WorkersModule;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.persistence.kernel.Database;

/**
 * Puts the product together: which modules, chosen from the settings before there is an injector,
 * and how strictly.
 */
public final class Assembly {

  private static final Logger log = LoggerFactory.getLogger(Assembly.class);

  private Assembly() {}

  /** The injector of a node that does everything. */
  public static Injector of(
      Settings settings,
      InstantSource clock,
      Database database,
      LanguageAhead language,
      Module... more) {
    List<Module> modules = new ArrayList<>(modules(settings, clock, database, language));
    modules.addAll(List.of(more));
    if (log.isDebugEnabled()) {
      log.debug(
          "Assembled of {}.",
          modules.stream()
              .map(module -> module.getClass().getSimpleName())
              .collect(Collectors.joining(", ")));
    }
    return Guice.createInjector(Stage.PRODUCTION, modules);
  }

  private static List<Module> modules(
      Settings settings, InstantSource clock, Database database, LanguageAhead language) {
    return List.of(
        new StrictModule(),
        new KernelModule(settings, clock),
        new PersistenceModule(settings, database),
        new LanguageModule(language),
        new AdviceModule(settings),
        new ChannelsModule(settings),
        new AlertsModule(settings),
        new WebhooksModule(settings),
        new WebModule(settings),
        new WorkersModule());
  }
}
