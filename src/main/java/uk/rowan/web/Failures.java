package uk.rowan.web;

import java.sql.SQLException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every exception of a handler with a page and its right status.
 */
@ControllerAdvice
@Order
class Failures {

	private static final String UNIQUE_VIOLATION = "23505";

	private final FailurePages pages;

	private final OvertakenForms forms;

	Failures(FailurePages pages, OvertakenForms forms) {
		this.pages = pages;
		this.forms = forms;
	}

	@ExceptionHandler
	ModelAndView failed(Exception failure) {
		return this.pages.page(status(failure), failure);
	}

	/**
	 * Absent, or out of reach by now: the writer keeps at least the words.
	 */
	@ExceptionHandler
	ModelAndView absent(NotFound absent, HttpServletRequest request) {
		return failed(absent).addObject("typed", OvertakenForms.words(request));
	}

	/**
	 * An address that names nothing: the writer keeps at least the words.
	 */
	@ExceptionHandler
	ModelAndView unreadable(TypeMismatchException unreadable, HttpServletRequest request) {
		return failed(unreadable).addObject("typed", this.forms.wordsSent(request));
	}

	/**
	 * The form again with what was typed, where it can still be sent.
	 */
	@ExceptionHandler({ Stale.class, OptimisticLockingFailureException.class })
	ModelAndView overtaken(RuntimeException stale, HttpServletRequest request, HttpServletResponse response) {
		return again(stale, null, request, response);
	}

	/**
	 * The form again with what was typed beside what an earlier sending of it has made.
	 */
	@ExceptionHandler
	ModelAndView madeAlready(MadeAlready made, HttpServletRequest request, HttpServletResponse response) {
		return again(made, made.saved(), request, response).addObject("made", made.href());
	}

	private ModelAndView again(RuntimeException failure, @Nullable Record saved, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			return this.forms.again(request, response, saved)
				.orElseGet(() -> failed(failure).addObject("typed", OvertakenForms.words(request)));
		}
		catch (Exception ex) {
			return failed(ex);
		}
	}

	/**
	 * Says how things stand, gives the words back, and leads to the record.
	 */
	@ExceptionHandler
	ModelAndView notNow(NotNow impossible, HttpServletRequest request) {
		return new ModelAndView("web/not-now",
				Map.of("words", impossible.words(), "back", impossible.back(), "typed", OvertakenForms.words(request)),
				HttpStatus.CONFLICT);
	}

	/**
	 * Left to Spring Security, which asks whoever has not signed in to do so.
	 */
	@ExceptionHandler({ AccessDeniedException.class, AuthenticationException.class })
	void refused(RuntimeException refusal) {
		throw refusal;
	}

	/**
	 * Nobody is there to read an answer.
	 */
	@ExceptionHandler(AsyncRequestNotUsableException.class)
	@Nullable ModelAndView readerHasGone() {
		return null;
	}

	private static HttpStatusCode status(Exception failure) {
		return switch (failure) {
			case NotFound absent -> HttpStatus.NOT_FOUND;
			case Refused refused -> HttpStatus.FORBIDDEN;
			case Stale stale -> HttpStatus.CONFLICT;
			case MadeAlready made -> HttpStatus.CONFLICT;
			case ConcurrencyFailureException changedMeanwhile -> HttpStatus.CONFLICT;
			// The same form came twice at once, and the first has been carried out.
			case DataIntegrityViolationException doneAlready when isDuplicate(doneAlready) -> HttpStatus.CONFLICT;
			case TypeMismatchException unreadable -> absent(unreadable) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
			// A field sent under a name that cannot be one: name[99999999], say.
			case InvalidPropertyException unreadable -> HttpStatus.BAD_REQUEST;
			case HttpMessageConversionException unreadable -> HttpStatus.BAD_REQUEST;
			case ErrorResponse known -> known.getStatusCode();
			case MultipartException unreadable -> HttpStatus.BAD_REQUEST;
			case CannotCreateTransactionException noDatabase -> HttpStatus.SERVICE_UNAVAILABLE;
			case DataAccessResourceFailureException noDatabase -> HttpStatus.SERVICE_UNAVAILABLE;
			case TransientDataAccessException busy -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
	}

	private static boolean isDuplicate(DataIntegrityViolationException clash) {
		return clash instanceof DuplicateKeyException || (clash.getMostSpecificCause() instanceof SQLException refused
				&& UNIQUE_VIOLATION.equals(refused.getSQLState()));
	}

	private static boolean absent(TypeMismatchException unreadable) {
		return unreadable.getMostSpecificCause() instanceof NotFound;
	}

}
