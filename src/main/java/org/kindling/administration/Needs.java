package org.kindling.administration;

import java.util.List;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.kindling.administration.Overview.Disk;
import org.kindling.administration.Overview.Need;
import org.kindling.media.MediaUpkeep;
import org.kindling.platform.jobs.JobLine;
import org.kindling.platform.jobs.JobService;

import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** What does not go by itself any more. */
@Component
class Needs {

	private final HealthEndpoint health;

	private final Flyway schema;

	private final JobService jobs;

	private final MediaUpkeep media;

	Needs(HealthEndpoint health, Flyway schema, JobService jobs, MediaUpkeep media) {
		this.health = health;
		this.schema = schema;
		this.jobs = jobs;
		this.media = media;
	}

	List<Need> all(Disk disk) {
		long mails = jobs.countFailed("mail");
		return Stream
			.of(new Need("health", health.health().getStatus().equals(Status.UP) ? 0 : 1, "/admin/checks"),
					new Need("schema", schema.info().pending().length, "/admin"),
					new Need("disk", disk.isFilling() ? 1 : 0, "/admin"), new Need("mail", mails, "/admin/checks"),
					new Need("jobs", jobs.count().getOrDefault(JobLine.State.FAILED, 0L) - mails, "/admin/jobs"),
					new Need("parked", media.countParked(), "/admin/jobs"))
			.filter((need) -> need.number() > 0)
			.toList();
	}

}
