package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test a state folder of its own, and closes what it has left open. */
public final class OwnState implements BeforeEachCallback, AfterEachCallback {

	private final String outside = System.getProperty(StateFolder.PROPERTY);
	private Path folder;

	@Override
	public void beforeEach(ExtensionContext context) throws IOException {
		folder = Files.createTempDirectory("orgdeck-state");
		System.setProperty(StateFolder.PROPERTY, folder.toString());
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		for (OrgDocument<?> document : Documents.all()) {
			while (Documents.all().contains(document)) {
				document.close();
			}
		}
		Background.run("settle", () -> {}).get();
		if (outside == null) {
			System.clearProperty(StateFolder.PROPERTY);
		} else {
			System.setProperty(StateFolder.PROPERTY, outside);
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
