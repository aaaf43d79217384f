/** Tests of the outlets of alerts. */
@NullMarked
package org.vastine.channels.alert;

import org.jspecify.annotations.NullMarked;
