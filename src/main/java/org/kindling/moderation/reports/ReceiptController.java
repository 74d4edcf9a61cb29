package org.kindling.moderation.reports;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.limits.ClientAddress;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever reported something reads what came of it. */
@Controller
class ReceiptController {

	private final Receipts receipts;

	private final Limits limits;

	ReceiptController(Receipts receipts, Limits limits) {
		this.receipts = receipts;
		this.limits = limits;
	}

	/**
	 * A receipt, which no browser keeps for whoever uses it next. Who looks for some that
	 * do not exist may not do so often; who has one, as often as they like.
	 */
	@GetMapping({ "/reports/{code}", "/appearances/{code}" })
	ModelAndView receipt(@PathVariable String code, Locale reader, HttpServletRequest request,
			HttpServletResponse response) {
		String client = ClientAddress.of(request);
		limits.take(Limit.RECEIPT_PER_CLIENT, client);
		Receipt found = receipts.find(new ReceiptCode(code), reader);
		limits.giveBack(Limit.RECEIPT_PER_CLIENT, client);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return new ModelAndView("moderation/reports/receipt", "receipt", found);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String nothingThere(NotFoundException ex) {
		return "moderation/reports/gone";
	}

}
