package org.kindling.platform.web;

import java.util.Map;
import java.util.Set;

import org.springframework.boot.health.contributor.Status;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a load balancer whether to send visitors here. Spring Boot serves the same
 * addresses on the management port only, which a load balancer does not reach.
 */
@RestController
@RequestMapping("/actuator/health")
class HealthController {

	private static final Set<Status> WELL = Set.of(Status.UP, Status.UNKNOWN);

	private final HealthProbe probe;

	HealthController(HealthProbe probe) {
		this.probe = probe;
	}

	@GetMapping
	ResponseEntity<Map<String, String>> show() throws InterruptedException {
		return answer(probe.status(""));
	}

	@GetMapping("/{group:liveness|readiness}")
	ResponseEntity<Map<String, String>> show(@PathVariable String group) throws InterruptedException {
		return answer(probe.status(group));
	}

	private ResponseEntity<Map<String, String>> answer(Status status) {
		return ResponseEntity.status(WELL.contains(status) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
			.cacheControl(CacheControl.noStore())
			.body(Map.of("status", status.getCode()));
	}

}
