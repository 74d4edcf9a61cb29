/**
 * The editor of campaigns: each of its forms is a {@code Sheet} that is read, changed and
 * recorded in the same way.
 */
@NullMarked
package org.kindling.campaigns.editing;

import org.jspecify.annotations.NullMarked;
