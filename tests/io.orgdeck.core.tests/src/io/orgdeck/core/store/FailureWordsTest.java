package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.zip.ZipException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** P2: trouble with a file has its own words, also where the system has none, and words for people stay as they are. */
class FailureWordsTest {

	private static final String FILE = "/data/a.xlsx could not be used (";
	private static final String TRY = "). Check its name and folder and who may use it, and try again.";
	private static final String READING = "A file could not be read because ";
	private static final String FETCH = ". Fetch it again, or restore it from a backup.";

	/** Each with its cause alone and with the whole sentence. */
	static List<Arguments> troubles() {
		var known = new StoreException(StoreException.Kind.CANNOT_READ,
				"MyError.xlsx of org.example.Client is null and void. Save it anew.");
		return List.of(file(new NoSuchFileException("/data/a.xlsx"), "it is not there"),
				file(new AccessDeniedException("/data/a.xlsx"), "access to it is not allowed"),
				file(new AccessDeniedException("/data/a.xlsx", null, "the file is write-protected"), "the file is write-protected"),
				file(new FileAlreadyExistsException("/data/a.xlsx"), "something of that name is there already"),
				file(new FileAlreadyExistsException("/data/a.xlsx", null, "File exists"), "File exists"),
				file(new FileSystemException("/data/a.xlsx"), "the system does not say why"),
				file(new FileSystemException("/data/a.xlsx", null, "java.lang.Object null"), "the system does not say why"),
				file(new FileSystemException("/data/a.xlsx", null, "Read-only file system"), "Read-only file system"),
				reading(new EOFException(), "it is damaged or ends too early"),
				reading(new ZipException("invalid LOC header (bad signature)"), "it is damaged or ends too early"),
				reading(new MalformedInputException(1), "some of its characters are damaged"),
				arguments(known, known.getMessage(), known.getMessage()),
				arguments(new DamagedException("it ends too early"), "it ends too early", "it ends too early"),
				arguments(new IOException("The file is larger than 20 MB. Split it."), "The file is larger than 20 MB. Split it.",
						"The file is larger than 20 MB. Split it."),
				file(new UncheckedIOException(new NoSuchFileException("/data/a.xlsx")), "it is not there"));
	}

	private static Arguments file(Exception trouble, String cause) {
		return arguments(trouble, cause, FILE + cause + TRY);
	}

	private static Arguments reading(IOException trouble, String cause) {
		return arguments(trouble, cause, READING + cause + FETCH);
	}

	@ParameterizedTest
	@MethodSource("troubles")
	@DisplayName("P2: trouble with a file has its own words")
	void troubleHasItsWords(Throwable trouble, String cause, String sentence) {
		assertEquals(cause, Failure.reason(trouble));
		assertEquals(sentence, Failure.sentence(trouble));
	}
}
