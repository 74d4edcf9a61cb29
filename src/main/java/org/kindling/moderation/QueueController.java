package org.kindling.moderation;

import java.time.InstantSource;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.GoneException;
import org.kindling.publishing.Item;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all that waits to be judged. */
@Controller
@RequestMapping("/moderation")
class QueueController {

	private final QueueService queue;

	private final Kinds kinds;

	private final InstantSource time;

	QueueController(QueueService queue, Kinds kinds, InstantSource time) {
		this.queue = queue;
		this.kinds = kinds;
		this.time = time;
	}

	@GetMapping
	String list(@ModelAttribute("filter") QueueFilter filter, @RequestParam @Nullable String after, SignedIn by,
			Model model) {
		model.addAttribute("queue", queue.page(filter, after));
		model.addAttribute("alarm", queue.alarm().orElse(null));
		model.addAttribute("kinds", kinds.names());
		model.addAttribute("enough", queue.isEnough(by.id()));
		model.addAttribute("moderator", by.id());
		model.addAttribute("now", time.instant());
		return "moderation/queue";
	}

	/** Hands out the next thing to judge. */
	@PostMapping("/next")
	String next(@RequestParam @Nullable String kind, @RequestParam @Nullable Long item, SignedIn by) {
		Item before = (kind != null && item != null) ? new Item(kind, item) : null;
		return queue.next(by.id(), before)
			.map((next) -> "redirect:/moderation/items/" + next.kind() + "/" + next.id())
			.orElse("redirect:/moderation?done=empty");
	}

	/**
	 * What a case is about.
	 * @throws GoneException if it is decided already
	 */
	@GetMapping("/cases/{id}")
	String open(@PathVariable long id) {
		Item item = queue.find(id).orElseThrow(GoneException::new);
		return "redirect:/moderation/items/" + item.kind() + "/" + item.id();
	}

}
