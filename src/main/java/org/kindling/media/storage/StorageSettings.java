package org.kindling.media.storage;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where media files are kept.
 *
 * @param storage on disk or in an S3
 * @param s3 how to reach the S3, where there is one
 */
@ConfigurationProperties("kindling.media")
@Validated
record StorageSettings(@DefaultValue("disk") Kind storage, @Valid @Nullable S3 s3) {

	@AssertTrue(message = "kindling.media.storage=s3 needs kindling.media.s3.bucket")
	boolean isComplete() {
		return storage == Kind.DISK || s3 != null;
	}

	enum Kind {

		DISK, S3

	}

	/**
	 * An S3.
	 *
	 * @param endpoint its address; without one, Amazon's
	 * @param region as it is called there
	 * @param bucket what holds the files; it must exist
	 * @param prefix put before every name, such as {@code media/}
	 * @param accessKey without one, the SDK looks where it always does: environment,
	 * profile, the machine's role
	 * @param secretKey the access key's secret
	 * @param pathStyle whether the bucket is in the path instead of the host name, as
	 * self-hosted servers want it
	 */
	record S3(@Nullable URI endpoint, @DefaultValue("us-east-1") String region, @NotBlank String bucket,
			@DefaultValue("") String prefix, @Nullable String accessKey, @Nullable String secretKey,
			@DefaultValue("false") boolean pathStyle) {

		/** Keeps the secret out of whatever prints settings. */
		@Override
		public String toString() {
			return "%s/%s".formatted((endpoint != null) ? endpoint : region, bucket);
		}

	}

}
