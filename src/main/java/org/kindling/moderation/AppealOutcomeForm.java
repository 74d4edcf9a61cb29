package org.kindling.moderation;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Words;
import org.kindling.publishing.Reason;

import org.springframework.util.StringUtils;

/**
 * What a moderator decides about an appeal.
 *
 * @param reverse whether the first decision is undone
 * @param version what they saw
 * @param reason the code of a listed reason, or nothing
 * @param sentence what they say to its author
 */
record AppealOutcomeForm(boolean reverse, long version, @Nullable String reason,
		@NotBlank @Words(most = 2000) @Nullable String sentence) {

	Reason because() {
		return new Reason(StringUtils.hasText(reason) ? reason : null, String.valueOf(sentence).strip());
	}

}
