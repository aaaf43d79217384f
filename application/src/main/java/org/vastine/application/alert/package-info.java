/**
 * Telling members at once, by their own rules and hours, and never twice of the same thing (R3).
 */
@NullMarked
package org.vastine.application.alert;

import org.jspecify.annotations.NullMarked;
