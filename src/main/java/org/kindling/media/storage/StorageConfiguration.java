package org.kindling.media.storage;

import java.time.InstantSource;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.kindling.media.MediaStore;
import org.kindling.platform.DataDirectory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Chooses where media files are kept. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class StorageConfiguration {

	@Bean
	@ConditionalOnProperty(name = "kindling.media.storage", havingValue = "disk", matchIfMissing = true)
	MediaStore mediaOnDisk(DataDirectory data, InstantSource time) {
		return new DiskStore(data.resolve("media"), time);
	}

	@Bean
	RecurringTask<Void> sweepOrphans(OrphanSweep sweep) {
		return Tasks.recurring("sweep-orphans", FixedDelay.ofHours(24)).execute((_, _) -> sweep.sweep());
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "kindling.media.storage", havingValue = "s3")
	static class InS3 {

		@Bean
		MediaStore mediaInS3(S3Client s3, StorageSettings settings, DataDirectory data) {
			return new S3Store(s3, settings.s3(), data.resolve("media-arriving"));
		}

		@Bean
		S3Client s3(StorageSettings settings) {
			return client(settings.s3());
		}

		/**
		 * Checksums only where S3 asks for them: servers that are not Amazon's often know
		 * none of the newer ones. Each file's name is a checksum anyway.
		 */
		static S3Client client(StorageSettings.S3 settings) {
			S3ClientBuilder client = S3Client.builder()
				.region(Region.of(settings.region()))
				.forcePathStyle(settings.pathStyle())
				.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
				.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
			if (settings.endpoint() != null) {
				client.endpointOverride(settings.endpoint());
			}
			if (settings.accessKey() != null && settings.secretKey() != null) {
				client.credentialsProvider(StaticCredentialsProvider
					.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
			}
			return client.build();
		}

	}

}
