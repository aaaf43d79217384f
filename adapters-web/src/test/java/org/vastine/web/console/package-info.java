/** The console's tests: over a real server, over a real browser, and over its words and files. */
package org.vastine.web.console;
