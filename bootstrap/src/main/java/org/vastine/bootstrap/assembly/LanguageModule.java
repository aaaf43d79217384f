package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.vastine.application.bait.BaitWords;
import org.vastine.application.community.ThreadReading;
import org.vastine.application.doxxing.DetailReading;
import org.vastine.application.proof.Anonymiser;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.similarity.TextSignatures;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.watch.WatchMatching;
import org.vastine.language.bait.CueBaitWords;
import org.vastine.language.community.PhraseThreadReading;
import org.vastine.language.doxxing.WordDetailReading;
import org.vastine.language.proof.MaskingAnonymiser;
import org.vastine.language.similarity.MinHashSignatures;
import org.vastine.language.watch.AutomatonMatching;

/** Wires text understanding with the models that ship. */
final class LanguageModule extends AbstractModule {

  private final LanguageAhead ahead;

  LanguageModule(LanguageAhead ahead) {
    this.ahead = ahead;
  }

  @Override
  protected void configure() {
    bind(BaitWords.class).toInstance(new CueBaitWords());
    bind(TextSignatures.class).toInstance(new MinHashSignatures());
    bind(Anonymiser.class).toInstance(new MaskingAnonymiser());
    bind(ThreadReading.class).toInstance(new PhraseThreadReading());
    bind(DetailReading.class).toInstance(new WordDetailReading());
    bind(WatchMatching.class).to(AutomatonMatching.class);
  }

  @Provides
  @Singleton
  TextUnderstanding textUnderstanding() {
    return ahead.understanding();
  }

  @Provides
  @Singleton
  DraftReading draftReading() {
    return ahead.draftReading();
  }
}
