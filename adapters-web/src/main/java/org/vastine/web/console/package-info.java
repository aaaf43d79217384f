/**
 * What all pages of the console share: the shell around a page, its words in the member's language,
 * its static files, and how refusals and failures are shown to people.
 */
@NullMarked
package org.vastine.web.console;

import org.jspecify.annotations.NullMarked;
