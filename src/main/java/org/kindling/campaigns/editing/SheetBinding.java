package org.kindling.campaigns.editing;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Has forms take what their constructors take, and nothing that is put into their maps
 * afterwards.
 */
@ControllerAdvice(basePackageClasses = SheetBinding.class)
class SheetBinding {

	@InitBinder("form")
	void takeTheForm(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

}
