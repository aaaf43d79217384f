/** The practice platform: a public page of our own, made to behave as somebody else's. */
@NullMarked
package org.vastine.channels.sandbox;

import org.jspecify.annotations.NullMarked;
