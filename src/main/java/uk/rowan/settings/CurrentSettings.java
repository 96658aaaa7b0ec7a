package uk.rowan.settings;

import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the settings in memory, so that no page costs a statement for them: fresh at once
 * on the node that changed them, within seconds on the others.
 */
@Component
class CurrentSettings {

	private final SettingsReader reader;

	private volatile @Nullable SettingsSnapshot current;

	CurrentSettings(SettingsReader reader) {
		this.reader = reader;
	}

	/**
	 * The settings now.
	 */
	SettingsSnapshot now() {
		SettingsSnapshot known = this.current;
		return (known != null) ? known : reload();
	}

	/**
	 * Notices what another node has changed; runs on every node.
	 */
	@Scheduled(fixedDelay = 3_000, initialDelay = 3_000)
	void follow() {
		SettingsSnapshot known = this.current;
		if (known == null || known.revision() != this.reader.revision()) {
			reload();
		}
	}

	/**
	 * Reads the settings anew once the change under way is committed.
	 */
	void changed() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				CurrentSettings.this.current = null;
			}
		});
	}

	private SettingsSnapshot reload() {
		SettingsSnapshot read = this.reader.read();
		this.current = read;
		return read;
	}

}
