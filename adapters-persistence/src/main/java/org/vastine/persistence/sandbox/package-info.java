/** The practice platform's own store. */
@NullMarked
package org.vastine.persistence.sandbox;

import org.jspecify.annotations.NullMarked;
