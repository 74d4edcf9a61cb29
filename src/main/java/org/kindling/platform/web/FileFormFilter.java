package org.kindling.platform.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.kindling.platform.FileForm;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Reads forms that carry files, or refuses them before a byte of them is read. Whoever
 * asked such a request for a parameter first, as the protection against forged forms
 * does, would otherwise put all of it on disk, whoever sent it; and one that is torn
 * would fail again wherever somebody asks, even on its error page.
 */
class FileFormFilter extends OncePerRequestFilter {

	private static final String TYPE = "multipart/";

	private final AuthenticationTrustResolverImpl trust = new AuthenticationTrustResolverImpl();

	private final List<FileForm> forms;

	FileFormFilter(List<FileForm> forms) {
		this.forms = List.copyOf(forms);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		int status = form(request).map((form) -> read(form, request))
			.orElse(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
		if (status == HttpServletResponse.SC_OK) {
			chain.doFilter(request, response);
		}
		// Where the line broke, the container has said so already.
		else if (!response.isCommitted()) {
			response.sendError(status);
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return type == null || !type.strip().regionMatches(true, 0, TYPE, 0, TYPE.length());
	}

	private Optional<FileForm> form(HttpServletRequest request) {
		if (!HttpMethod.POST.matches(request.getMethod())
				|| !trust.isAuthenticated(SecurityContextHolder.getContext().getAuthentication())) {
			return Optional.empty();
		}
		var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		return forms.stream().filter((form) -> form.path().matches(path)).findFirst();
	}

	private int read(FileForm form, HttpServletRequest request) {
		if (request.getContentLengthLong() < 0) {
			return HttpServletResponse.SC_LENGTH_REQUIRED;
		}
		if (request.getContentLengthLong() > form.most().toBytes()) {
			return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
		}
		try {
			request.getParts();
			return HttpServletResponse.SC_OK;
		}
		catch (InvalidParameterException ex) {
			return ex.getErrorCode();
		}
		catch (IllegalStateException ex) {
			// Its words alone are more than a form may have.
			return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
		}
		catch (IOException | ServletException | InvalidFileNameException ex) {
			logger.debug("A form with files could not be read", ex);
			return FailureStatus.of(ex).map(HttpStatus::value).orElse(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

}
