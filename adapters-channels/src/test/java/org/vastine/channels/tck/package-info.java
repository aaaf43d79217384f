/**
 * The test kit for channel providers: what every one of them must do, shown against a fake of its
 * platform.
 */
@NullMarked
package org.vastine.channels.tck;

import org.jspecify.annotations.NullMarked;
