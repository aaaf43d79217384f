package org.vastine.application.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vastine.domain.mention.ChannelKind;

/** What every {@link ChannelProviders} keeps to. */
public abstract class ChannelProvidersContract {

  /** The adapter under test; at least one platform is known. */
  protected abstract ChannelProviders providers();

  @Test
  final void each_that_is_listed_is_found_by_its_kind() {
    ChannelProviders providers = providers();

    assertThat(providers.all())
        .isNotEmpty()
        .allSatisfy(provider ->
            assertThat(providers.of(provider.description().kind())).containsSame(provider));
  }

  @Test
  final void they_are_listed_by_their_names() {
    assertThat(providers().all())
        .extracting(provider -> provider.description().name())
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @Test
  final void a_kind_that_nobody_provides_has_no_provider() {
    assertThat(providers().of(new ChannelKind("nobodys"))).isEmpty();
  }
}
