/** What goes on, and who is known by name, in the web API and the console (R27, R34). */
@NullMarked
package org.vastine.web.incident;

import org.jspecify.annotations.NullMarked;
