/** What keeps members well: how much abuse they meet, and when it becomes too much (R32). */
@NullMarked
package org.vastine.domain.care;

import org.jspecify.annotations.NullMarked;
