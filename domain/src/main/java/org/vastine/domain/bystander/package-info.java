/** What those see who watch a conversation in public: how it looks, and what it still lacks. */
@NullMarked
package org.vastine.domain.bystander;

import org.jspecify.annotations.NullMarked;
