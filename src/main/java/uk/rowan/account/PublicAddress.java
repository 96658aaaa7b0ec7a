package uk.rowan.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address that people type; production starts with an https one only.
 */
@Component
public class PublicAddress {

	private final String address;

	PublicAddress(@Value("${rowan.public-address:}") String address) {
		this.address = address.replaceFirst("/+$", "");
	}

	boolean isSecure() {
		return this.address.startsWith("https://");
	}

	/**
	 * A page's whole address; without a setting, as the browser that asks knows the
	 * service.
	 */
	public String of(String path) {
		if (!this.address.isEmpty()) {
			return this.address + path;
		}
		return (RequestContextHolder.getRequestAttributes() != null)
				? ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString() : path;
	}

	/**
	 * A cookie's name that browsers accept from this very host and over https only, where
	 * there is https.
	 */
	String cookieName(String name) {
		return isSecure() ? "__Host-" + name : name;
	}

}
