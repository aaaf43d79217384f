package org.vastine.application.sandbox;

import java.util.UUID;

/**
 * A practice page: a brand's post with comments, and a private message box.
 *
 * @param id the id of the channel account that it belongs to
 * @param slug its name in the address
 * @param title the brand's name as the page shows it
 * @param switches what is made to go wrong
 */
public record SandboxPage(UUID id, String slug, String title, SandboxSwitches switches) {}
