/** Proof that care works: figures (R41), and threads that turned (R26). */
@NullMarked
package org.vastine.application.proof;

import org.jspecify.annotations.NullMarked;
