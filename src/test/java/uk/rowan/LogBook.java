package uk.rowan;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Everything that is logged while it is open, Rowan's own at debug, with what exceptions
 * say and what the thread carries.
 */
final class LogBook extends AppenderBase<ILoggingEvent> {

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Logger own = (Logger) LoggerFactory.getLogger("uk.rowan");

	void open() {
		setContext((LoggerContext) LoggerFactory.getILoggerFactory());
		start();
		this.own.setLevel(Level.DEBUG);
		this.root.addAppender(this);
	}

	void close() {
		this.root.detachAppender(this);
		this.own.setLevel(null);
		stop();
	}

	List<String> lines() {
		return this.lines;
	}

	@Override
	protected void append(ILoggingEvent event) {
		IThrowableProxy thrown = event.getThrowableProxy();
		this.lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getMDCPropertyMap() + " "
				+ ((thrown != null) ? ThrowableProxyUtil.asString(thrown) : ""));
	}

}
