/** Members and how they are let in, stored. */
@NullMarked
package org.vastine.persistence.team;

import org.jspecify.annotations.NullMarked;
