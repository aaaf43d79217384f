/** The commands of the program, and how each reads its options. */
@NullMarked
package org.vastine.bootstrap.commandline;

import org.jspecify.annotations.NullMarked;
