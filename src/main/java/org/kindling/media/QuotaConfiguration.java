package org.kindling.media;

import org.kindling.platform.settings.Setting;
import org.kindling.platform.settings.Settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The room that each account has, which admins may change. */
@Configuration(proxyBeanMethods = false)
class QuotaConfiguration {

	private static final DataSize MOST = DataSize.ofTerabytes(10);

	@Bean
	Setting videoQuota(MediaSettings settings) {
		return Setting.size("video-quota", settings.quota(), DataSize.ofMegabytes(0), MOST);
	}

	@Bean
	Quota quota(Settings settings, Setting videoQuota) {
		return () -> settings.size(videoQuota).toBytes();
	}

}
