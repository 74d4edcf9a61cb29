package org.kindling.platform.web;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Shows every failure that got as far as the portal, as a page unless JSON was asked for.
 * What Tomcat refuses earlier is shown by {@link BareErrorValve}.
 */
@Controller
@RequestMapping("${spring.web.error.path:/error}")
class ErrorPageController implements ErrorController {

	private final ErrorPages pages;

	ErrorPageController(ErrorPages pages) {
		this.pages = pages;
	}

	@RequestMapping
	String show(
			@RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer status,
			HttpServletResponse response, Model model, Locale reader) {
		model.addAttribute("error", page(status, response, reader));
		return "error";
	}

	@RequestMapping(produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE })
	@ResponseBody
	Problem problem(
			@RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer status,
			HttpServletResponse response, Locale reader) {
		ErrorPage page = page(status, response, reader);
		return new Problem(page.title(), page.status());
	}

	// Without a status nothing failed: somebody looked at this controller's own address.
	private ErrorPage page(@Nullable Integer status, HttpServletResponse response, Locale reader) {
		if (status == null) {
			throw new NotFoundException();
		}
		ErrorHeaders.write(status, response);
		return pages.of(status, reader);
	}

	/** An error for a program (RFC 9457). */
	record Problem(String title, int status) {

	}

}
