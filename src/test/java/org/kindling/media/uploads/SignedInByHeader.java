package org.kindling.media.uploads;

import java.security.Principal;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.kindling.media.VideoService;
import org.kindling.platform.FileForm;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Whoever sends the header is signed in, and may send a form with a file. */
@TestConfiguration
class SignedInByHeader {

	static final String HEADER = "X-Test-Account";

	@Bean
	FilterRegistrationBean<Filter> signInByHeader() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
			String account = ((HttpServletRequest) request).getHeader(HEADER);
			if (account != null) {
				request.setAttribute(RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME,
						new SecurityContextImpl(new TestingAuthenticationToken(account, null, "ROLE_CREATOR")));
			}
			chain.doFilter(request, response);
		});
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	@Bean
	FileForm small() {
		return new FileForm("/test/form", DataSize.ofMegabytes(4));
	}

	@Bean
	FileForm large() {
		return new FileForm("/test/form/{size}", DataSize.ofGigabytes(1));
	}

	@Controller
	static class Forms {

		private final VideoService videos;

		Forms(VideoService videos) {
			this.videos = videos;
		}

		@PostMapping(path = "/test/form/video", produces = MediaType.TEXT_HTML_VALUE)
		@ResponseBody
		String receiveVideo(@RequestParam MultipartFile file, Principal principal) {
			return "video " + videos.receive(Long.parseLong(principal.getName()), file) + ".";
		}

		@PostMapping(path = { "/test/form", "/test/form/large", "/test/other" }, produces = MediaType.TEXT_HTML_VALUE)
		@ResponseBody
		String receive(@RequestParam String words, @RequestParam MultipartFile file) {
			return words + " " + file.getSize();
		}

	}

}
