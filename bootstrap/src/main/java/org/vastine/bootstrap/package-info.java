/** Assembly of the program, its configuration and its command line. */
@NullMarked
package org.vastine.bootstrap;

import org.jspecify.annotations.NullMarked;
