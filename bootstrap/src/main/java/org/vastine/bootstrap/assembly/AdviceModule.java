package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import org.vastine.application.advice.Adviser;
import org.vastine.application.advice.Allowance;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.domain.kernel.Secret;
import org.vastine.language.advice.EndpointAdviser;
import org.vastine.language.advice.EndpointSettings;
import org.vastine.language.advice.NoAdviser;

/** Wires the adviser that the configuration names, or the one that says what to configure. */
final class AdviceModule extends AbstractModule {

  private final Settings.Adviser settings;

  AdviceModule(Settings settings) {
    this.settings = settings.adviser();
  }

  @Override
  protected void configure() {
    bind(Allowance.class)
        .toInstance(new Allowance(settings.requestsPerDay(), settings.tokensPerDay()));
  }

  @Provides
  @Singleton
  Adviser adviser(InstantSource clock) {
    return settings
        .url()
        .<Adviser>map(url -> new EndpointAdviser(endpoint(url), clock))
        .orElseGet(NoAdviser::new);
  }

  private EndpointSettings endpoint(URI url) {
    return new EndpointSettings(
        url,
        settings.model().orElseThrow(),
        settings.key().filter(key -> !key.isBlank()).map(Secret::new),
        settings.connectTimeout(),
        settings.timeout(),
        settings.answerTokens(),
        EndpointSettings.TokenField.valueOf(settings.tokenField().name()),
        EndpointSettings.AnswerFormat.valueOf(settings.answerFormat().name()),
        settings.voice().orElse(""));
  }
}
