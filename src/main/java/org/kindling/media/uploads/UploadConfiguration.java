package org.kindling.media.uploads;

import java.time.Duration;

import me.desair.tus.server.TusFileUploadService;
import org.kindling.media.MediaSettings;
import org.kindling.media.VideoService;
import org.kindling.platform.DataDirectory;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

	private static final Duration PATIENCE = Duration.ofDays(1);

	@Bean
	TusFileUploadService tus(DataDirectory data, MediaSettings settings) {
		return new TusFileUploadService().withUploadIdFactory(new UploadNames())
			.withUploadUri(TusUploads.ADDRESS)
			.withStoragePath(data.resolve("uploads").toString())
			.withMaxUploadSize(settings.largestVideo().toBytes())
			.withUploadExpirationPeriod(PATIENCE.toMillis())
			.disableTusExtension("concatenation");
	}

	@Bean
	TusUploads tusUploads(TusFileUploadService tus, DataDirectory data) {
		return new TusUploads(tus, data.resolve("uploads"));
	}

	@Bean
	UploadSweep uploadSweep(TusFileUploadService tus) {
		return new UploadSweep(tus);
	}

	@Bean
	ServletRegistrationBean<UploadServlet> uploads(TusFileUploadService tus, TusUploads uploads, VideoService videos) {
		return new ServletRegistrationBean<>(new UploadServlet(tus, uploads, videos), "/uploads", "/uploads/*");
	}

}
