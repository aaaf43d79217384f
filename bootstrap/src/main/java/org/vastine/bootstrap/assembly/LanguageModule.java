package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.language.reply.HybridDraftReading;
import org.vastine.language.triage.LinearTextUnderstanding;

/** Wires text understanding with the models that ship. */
final class LanguageModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(TextUnderstanding.class).to(LinearTextUnderstanding.class);
    bind(LinearTextUnderstanding.class).in(Singleton.class);
    bind(DraftReading.class).to(HybridDraftReading.class);
    bind(HybridDraftReading.class).in(Singleton.class);
  }
}
