/** What is understood of a text, told on the command line. */
@NullMarked
package org.vastine.bootstrap.understanding;

import org.jspecify.annotations.NullMarked;
