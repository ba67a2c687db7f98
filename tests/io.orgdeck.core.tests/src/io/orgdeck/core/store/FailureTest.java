package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P2: what nobody foresaw is told in a sentence and found again in the log. */
class FailureTest {

	private static final Pattern CLASS_NAME = Pattern.compile("\\w+[./]\\w+[./][A-Z]|Exception|Error\\b|\\bnull\\b");

	private final List<IStatus> logged = new ArrayList<>();
	private final ILogListener listener = (status, plugin) -> logged.add(status);

	@BeforeEach
	void listen() {
		Platform.addLogListener(listener);
	}

	@AfterEach
	void stopListening() {
		Platform.removeLogListener(listener);
	}

	static List<Throwable> faults() {
		return List.of(new NoClassDefFoundError("org/apache/commons/lang3/ArrayUtils"), new NullPointerException(),
				new StackOverflowError(),
				new IllegalStateException("Cannot invoke \"org.w3c.dom.Node.getParent()\" because \"node\" is null"),
				new IOException(new ClassNotFoundException("org.example.Reader")), new IOException("null"), new IOException(),
				new UncheckedIOException(new IOException("java.lang.NullPointerException")),
				new ClassCastException("class a.b.C cannot be cast"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	@DisplayName("P2: a fault of the program is logged and told without the name of a class")
	void aFaultIsLoggedAndTold(Throwable fault) {
		String log = Platform.getLogFileLocation().toOSString();
		for (String told : List.of(Failure.sentence(fault), Failure.reason(fault))) {
			assertTrue(told.contains(log), told);
			assertFalse(CLASS_NAME.matcher(told.replace(log, "")).find(), told);
		}
		assertEquals(2, logged.size());
		assertTrue(logged.stream()
				.allMatch(status -> status.getException() == (fault instanceof UncheckedIOException ? fault.getCause() : fault)));
	}
}
