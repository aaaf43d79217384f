package org.vastine.application.channel;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.mention.ChannelKind;

/**
 * The platforms that this installation knows: those on board and those dropped into its plug-in
 * folder.
 */
public interface ChannelProviders {

  /** All, ordered by their names for people. */
  List<ChannelProvider> all();

  /** The provider of a kind. */
  Optional<ChannelProvider> of(ChannelKind kind);
}
