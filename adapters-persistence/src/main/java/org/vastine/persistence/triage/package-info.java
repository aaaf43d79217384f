/** What mentions were taken for, stored. */
@NullMarked
package org.vastine.persistence.triage;

import org.jspecify.annotations.NullMarked;
