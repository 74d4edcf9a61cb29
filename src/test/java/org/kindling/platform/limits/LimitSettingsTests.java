package org.kindling.platform.limits;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class LimitSettingsTests {

	private final ApplicationContextRunner portal = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@Test
	void hasALimitForEverything() {
		portal.run((context) -> assertThat(context.getBean(LimitSettings.class).rate(Limit.CODE_PER_ACCOUNT))
			.isEqualTo(new Rate(5, Duration.ofMinutes(15))));
	}

	@Test
	void takesAnotherLimitHoweverItIsSpelt() {
		portal.withPropertyValues("kindling.limits.sign-in-per-account=3/1h", "kindling.limits.mailperclient=7/2d")
			.run((context) -> assertThat(context).hasFailed());
		portal.withPropertyValues("kindling.limits.sign-in-per-account=3/1h", "kindling.limits.mailperclient=7/20m")
			.run((context) -> {
				LimitSettings settings = context.getBean(LimitSettings.class);

				assertThat(settings.rate(Limit.SIGN_IN_PER_ACCOUNT)).isEqualTo(new Rate(3, Duration.ofHours(1)));
				assertThat(settings.rate(Limit.MAIL_PER_CLIENT)).isEqualTo(new Rate(7, Duration.ofMinutes(20)));
			});
	}

	@Test
	void doesNotStartWithALimitThatIsNone() {
		portal.withPropertyValues("kindling.limits.sign-in-per-account=0/1h")
			.run((context) -> assertThat(context).hasFailed());
		portal.withPropertyValues("kindling.limits.sign-in-per-account=often")
			.run((context) -> assertThat(context).hasFailed());
		portal.withPropertyValues("kindling.limits.sing-in=3/1h").run((context) -> assertThat(context).hasFailed());
	}

	@EnableConfigurationProperties(LimitSettings.class)
	@Import(RateConverter.class)
	static class Settings {

	}

}
