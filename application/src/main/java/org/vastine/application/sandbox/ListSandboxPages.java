package org.vastine.application.sandbox;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Where the workspace's practice pages are, for members who look at the channel accounts. */
public final class ListSandboxPages {

  private final Permitted permitted;
  private final SandboxPages pages;

  /** Needs the pages. */
  @Inject
  public ListSandboxPages(Permitted permitted, SandboxPages pages) {
    this.permitted = permitted;
    this.pages = pages;
  }

  /** What is asked: all of them. */
  public record Command() {}

  /** Gives the pages by their slugs. */
  public Decision<List<SandboxPage>> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CHANNELS, pages::all);
  }
}
