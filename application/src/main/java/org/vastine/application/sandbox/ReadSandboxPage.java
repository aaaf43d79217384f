package org.vastine.application.sandbox;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.domain.kernel.Decision;

/** Somebody looks at a practice page. It is public: no permission is needed. */
public final class ReadSandboxPage {

  /** The page shows no more than this, the latest. */
  public static final int MOST_ITEMS = 200;

  private final SandboxVisit visit;
  private final SandboxPages pages;

  /**
   * What is asked.
   *
   * @param workspace the workspace's name in addresses
   * @param page the page's name in addresses
   * @param visitor who looks, empty for somebody without a name
   */
  public record Command(String workspace, String page, String visitor) {}

  /**
   * What is to be seen.
   *
   * @param page the page
   * @param language the language of the workspace
   * @param items comments, replies, and the visitor's own private messages, oldest first
   */
  public record View(SandboxPage page, String language, List<SandboxItem> items) {
    /** Copies the items. */
    public View {
      items = List.copyOf(items);
    }
  }

  /** Needs the way to the pages. */
  @Inject
  public ReadSandboxPage(SandboxVisit visit, SandboxPages pages) {
    this.visit = visit;
    this.pages = pages;
  }

  /** Gives what this visitor can see. */
  public Decision<View> handle(Command command) {
    return visit.to(
        command.workspace(),
        command.page(),
        (workspace, page) ->
            Decision.accepted(
                new View(
                    page,
                    workspace.language(),
                    pages.visible(page.id(), command.visitor(), MOST_ITEMS))));
  }
}
