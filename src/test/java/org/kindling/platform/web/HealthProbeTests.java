package org.kindling.platform.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class HealthProbeTests {

	private final HealthEndpoint health = mock();

	private final IndicatedHealthDescriptor up = mock();

	private final CountDownLatch hanging = new CountDownLatch(1);

	@Test
	void takesALongSilenceForAnAnswer() throws InterruptedException {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var probe = new HealthProbe(health, threads);
			given(up.getStatus()).willReturn(Status.UP);
			given(health.healthForPath("readiness")).will((call) -> hang()).willReturn(up);

			assertThat(assertTimeout(Duration.ofSeconds(5), () -> probe.status("readiness"))).isEqualTo(Status.DOWN);
			assertThat(probe.status("readiness")).isEqualTo(Status.UP);

			hanging.countDown();
		}
	}

	private IndicatedHealthDescriptor hang() throws InterruptedException {
		hanging.await();
		return up;
	}

}
