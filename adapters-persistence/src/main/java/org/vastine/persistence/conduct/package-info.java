/** House rules, ladders of conduct, and sealed evidence, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.conduct;

import org.jspecify.annotations.NullMarked;
