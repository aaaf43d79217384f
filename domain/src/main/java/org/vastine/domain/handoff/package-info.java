/** The move from public to private: ways, tasks, and addresses that relay (R16, R17). */
@NullMarked
package org.vastine.domain.handoff;

import org.jspecify.annotations.NullMarked;
