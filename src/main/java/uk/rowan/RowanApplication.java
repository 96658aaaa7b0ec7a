package uk.rowan;

import java.util.Arrays;

import uk.rowan.audit.VerifyAuditCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Rowan; each package beside this class is one module of it.
 */
@SpringBootApplication
public class RowanApplication {

	/**
	 * Starts the service, or with {@code verify-audit} verifies an exported audit without
	 * it.
	 * @param args Spring Boot's arguments, or the command and its own
	 */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals("verify-audit")) {
			System.exit(VerifyAuditCommand.run(Arrays.copyOfRange(args, 1, args.length), System.out));
		}
		SpringApplication application = new SpringApplication(RowanApplication.class);
		application.addListeners(new StartCheck());
		application.run(args);
	}

}
