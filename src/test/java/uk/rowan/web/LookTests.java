package uk.rowan.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import uk.rowan.RowanTest;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@RowanTest
class LookTests {

	@Autowired
	ThymeleafViewResolver views;

	@Autowired
	FailurePages failures;

	@Test
	void dump() throws Exception {
		SamplePages samples = new SamplePages(this.views, this.failures);
		ActingUser user = new ActingUser(AccountId.next(), "Sam Example", Set.of(Role.values()), null);
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, null, "ROLE_CHAIR"));
		Path out = Path.of("/tmp/web-look");
		Files.createDirectories(out);
		Files.writeString(out.resolve("sample.html"),
				samples.text(200, get("/sample?page=5&sort=born&dir=desc").flashAttr("done", "web.done")));
		Files.writeString(out.resolve("rejected.html"),
				samples.text(422, post("/sample").param("born.day", "31").param("born.month", "February")));
		Files.writeString(out.resolve("failure.html"), samples.text(500, get("/sample/failures/other")));
		Files.writeString(out.resolve("absent.html"), samples.text(404, get("/sample/failures/absent")));
		SecurityContextHolder.clearContext();
	}

}
