/** Taking in history files from a terminal. */
@NullMarked
package org.vastine.bootstrap.importing;

import org.jspecify.annotations.NullMarked;
