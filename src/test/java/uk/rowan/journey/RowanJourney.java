package uk.rowan.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import uk.rowan.TestDatabase;
import uk.rowan.demo.WithDemoCouncil;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A journey through Rowan in a real browser, in the demo council. All journeys share one
 * application and one Rowanshire, so each keeps to families of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@Import({ TestDatabase.class, LiveConference.class, ConferenceToTake.class })
@WithDemoCouncil
@ExtendWith(Chromium.class)
@interface RowanJourney {

}
