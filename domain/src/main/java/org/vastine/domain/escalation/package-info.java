/** Whether one thread is likely to grow, by how the workspace's own threads went on (R33). */
@NullMarked
package org.vastine.domain.escalation;

import org.jspecify.annotations.NullMarked;
