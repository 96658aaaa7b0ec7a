package uk.rowan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Rowan; each package beside this class is one module of it.
 */
@SpringBootApplication
public class RowanApplication {

	/**
	 * Starts the service.
	 * @param args Spring Boot's arguments
	 */
	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(RowanApplication.class);
		application.addListeners(new StartCheck());
		application.run(args);
	}

}
