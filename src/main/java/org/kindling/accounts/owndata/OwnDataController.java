package org.kindling.accounts.owndata;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people take home what is theirs. */
@Controller
@RequestMapping("/account/data")
class OwnDataController {

	private final OwnDataService own;

	private final Limits limits;

	OwnDataController(OwnDataService own, Limits limits) {
		this.own = own;
		this.limits = limits;
	}

	@GetMapping
	String show(SignedIn by, Model model) {
		model.addAttribute("archive", own.page(by.id()));
		return "accounts/data";
	}

	@PostMapping
	String ask(SignedIn by) {
		limits.take(Limit.ARCHIVE_PER_ACCOUNT, Long.toString(by.id()));
		own.ask(by.id());
		return "redirect:/account/data";
	}

	/**
	 * The link that was mailed. It leads its owner somewhere, and nobody else.
	 * @return the archive, or the page that says it is gone
	 */
	@GetMapping("/archive")
	Object fetch(@RequestParam(defaultValue = "") String token, SignedIn by, Model model,
			HttpServletResponse response) {
		Optional<Resource> archive = own.open(by.id(), token);
		if (archive.isPresent()) {
			return download(archive.get());
		}
		response.setStatus(HttpServletResponse.SC_GONE);
		model.addAttribute("gone", true);
		return show(by, model);
	}

	private static ResponseEntity<Resource> download(Resource archive) {
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("application/zip"))
			.cacheControl(CacheControl.noStore().cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("kindling.zip").build().toString())
			.body(archive);
	}

}
