/** Where those who watch are remembered, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.bystander;

import org.jspecify.annotations.NullMarked;
