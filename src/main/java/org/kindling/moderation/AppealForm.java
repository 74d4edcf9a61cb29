package org.kindling.moderation;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Words;

/**
 * Why somebody thinks that a decision is wrong.
 *
 * @param words up to 2,000 characters
 */
record AppealForm(@NotBlank @Words(most = 2000) @Nullable String words) {

}
