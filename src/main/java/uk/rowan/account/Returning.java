package uk.rowan.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.UnsentForms;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives those who have signed in again the form back that they sent too late, and marks
 * the browser as theirs.
 */
@Component
class Returning {

	private final KeptForms kept;

	private final UnsentForms forms;

	private final Writer writer;

	Returning(KeptForms kept, UnsentForms forms, Writer writer) {
		this.kept = kept;
		this.forms = forms;
		this.writer = writer;
	}

	/**
	 * What the page that asks to sign in carries on, {@code null} for what Rowan has not
	 * sealed.
	 */
	@Nullable String genuine(String sealed) {
		return this.kept.read(sealed).isPresent() ? sealed : null;
	}

	/**
	 * The form with what was typed; nothing is carried out.
	 * @return empty when nothing was kept, or not of this user's
	 * @throws Exception what the form's page failed with
	 */
	Optional<ModelAndView> of(ActingUser user, String sealed, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		this.writer.mark(user, request, response);
		Optional<Unsent> form = this.kept.read(user, sealed);
		if (form.isEmpty()) {
			return Optional.empty();
		}
		SecurityContextHolder.getContext().setAuthentication(AccountSession.authentication(user));
		return this.forms.show(request, response, form.get().path(), form.get().fields());
	}

}
