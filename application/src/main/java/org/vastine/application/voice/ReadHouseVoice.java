package org.vastine.application.voice;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.voice.HouseVoice;

/** What the workspace says of how its replies sound. */
public final class ReadHouseVoice {

  private final Permitted permitted;
  private final VoiceRuleBook book;

  /** Needs the rules. */
  @Inject
  public ReadHouseVoice(Permitted permitted, VoiceRuleBook book) {
    this.permitted = permitted;
    this.book = book;
  }

  /** Asks for it. */
  public record Command() {}

  /** Gives it. */
  public Decision<HouseVoice> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CASES, () -> HouseVoice.of(book.all()));
  }
}
