/** Proof over HTTP and in the console: figures (R41), and threads that turned (R26). */
@NullMarked
package org.vastine.web.proof;

import org.jspecify.annotations.NullMarked;
