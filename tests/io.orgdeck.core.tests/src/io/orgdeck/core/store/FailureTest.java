package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P2: whatever is thrown, a person reads a sentence, and what nobody foresaw is found again in the log. */
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

	static List<Throwable> troubles() {
		return List.of(new NoSuchFileException("/data/a.xlsx"), new AccessDeniedException("/data/a.xlsx"),
				new FileSystemException("/data/a.xlsx"),
				new EOFException(), new ZipException("invalid LOC header (bad signature)"), new MalformedInputException(1));
	}

	@ParameterizedTest
	@MethodSource("troubles")
	@DisplayName("P2: trouble with a file has its own words, also where the system has none")
	void troubleWithAFileHasItsWords(Throwable trouble) {
		for (String told : List.of(Failure.sentence(trouble), Failure.reason(trouble))) {
			assertFalse(CLASS_NAME.matcher(told).find(), told);
			assertFalse(told.isBlank());
		}
		assertEquals(List.of(), logged);
	}

	@Test
	void aSentenceOfOursStaysAsItIs() {
		var known = new StoreException(StoreException.Kind.CANNOT_READ,
				"MyError.xlsx of org.example.Client is null and void. Save it anew.");
		assertEquals(known.getMessage(), Failure.sentence(known));
		assertEquals("The file is larger than 20 MB. Split it.",
				Failure.sentence(new IOException("The file is larger than 20 MB. Split it.")));
		assertEquals(List.of(), logged);
	}

	@Test
	void theSystemsOwnWordsStay() {
		assertEquals("No space left on device", Failure.reason(new FileSystemException("/data/a.xlsx", null, "No space left on device")));
		assertTrue(Failure.sentence(new FileSystemException("/data/a.xlsx", null, "Read-only file system"))
				.startsWith("/data/a.xlsx could not be used"));
	}
}
