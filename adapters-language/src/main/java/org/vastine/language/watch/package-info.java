/** Finds watch terms in texts: one automaton, with the endings of six languages. */
@NullMarked
package org.vastine.language.watch;

import org.jspecify.annotations.NullMarked;
