package org.kindling.administration;

import java.util.List;

import org.kindling.media.MediaUpkeep;
import org.kindling.media.VideoService;
import org.kindling.platform.jobs.JobLine;
import org.kindling.platform.jobs.JobService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the portal does by itself, and having it try again. */
@Controller
@RequestMapping("/admin/jobs")
class JobsController {

	private static final int MOST = 50;

	private final JobService jobs;

	private final MediaUpkeep media;

	private final VideoService videos;

	JobsController(JobService jobs, MediaUpkeep media, VideoService videos) {
		this.jobs = jobs;
		this.media = media;
		this.videos = videos;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("jobs", new JobsPage(jobs.count(), list(JobLine.State.FAILED), list(JobLine.State.RUNNING),
				list(JobLine.State.WAITING), media.parked(MOST)));
		return "administration/jobs";
	}

	@PostMapping("/retry")
	String retry(@RequestParam String task, @RequestParam String instance) {
		return jobs.retry(task, instance) ? "redirect:/admin/jobs?done=job" : "redirect:/admin/jobs?gone";
	}

	@PostMapping("/videos/{id}/retry")
	String retryVideo(@PathVariable long id) {
		videos.retry(id);
		return "redirect:/admin/jobs?done=video";
	}

	private List<JobLine> list(JobLine.State state) {
		return jobs.list(state, MOST);
	}

}
