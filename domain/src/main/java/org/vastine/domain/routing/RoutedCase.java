package org.vastine.domain.routing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * What routing looks at in a case. Who wrote it and how many may see it is left out on purpose:
 * influence never decides (R12).
 *
 * @param language what to answer in
 * @param channel where
 * @param subject about what
 * @param style how it was said
 * @param concerned members whom it is about: they do not answer it
 * @param former who had a case of the same author before
 */
public record RoutedCase(
    LanguageTag language,
    ChannelKind channel,
    Subject subject,
    Style style,
    Set<MemberId> concerned,
    Optional<MemberId> former) {

  private static final Set<Style> PRESSING =
      EnumSet.of(Style.URGENT, Style.THREAT, Style.HARASSMENT);

  /** Copies the members. */
  public RoutedCase {
    concerned = Set.copyOf(concerned);
  }

  /** Whether it cannot wait for somebody with room. */
  public boolean isPressing() {
    return PRESSING.contains(style);
  }
}
