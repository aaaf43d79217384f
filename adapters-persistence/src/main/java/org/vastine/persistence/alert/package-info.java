/** Alerts, their rules and their ways to outlets, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.alert;

import org.jspecify.annotations.NullMarked;
