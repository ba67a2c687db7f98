package io.orgdeck.core.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/**
 * What a person is told of something that went wrong: a sentence with a remedy, never the name of a class. What nobody
 * foresaw goes into the log with all its details, and the sentence says where that is.
 */
public final class Failure {

	/** Names of classes and packages, and what stands where nothing was said. */
	private static final Pattern TECHNICAL = Pattern
			.compile("\\b(?:[a-z]\\w*[./$]){2,}[A-Z]\\w*|\\b[A-Z]\\w*(?:Exception|Error)\\b|(?:^|\\s)null(?:$|\\s)|[\\r\\n]\\s*at ");

	private Failure() {
	}

	/** One whole sentence. What is a fault of the program is logged. */
	public static String sentence(Throwable failure) {
		return switch (failure) {
			case StoreException known -> known.getMessage();
			case UncheckedIOException wrapped -> sentence(wrapped.getCause());
			case FileSystemException file -> NLS.bind(Messages.Failure_file, file.getFile(), reason(file));
			case IOException told when isForPeople(told.getMessage()) && !isDamage(told) -> told.getMessage();
			case IOException damage when isDamage(damage) -> NLS.bind(Messages.Failure_reading, reason(damage));
			case OutOfMemoryError tooMuch -> logged(Messages.Failure_memory, tooMuch);
			default -> logged(NLS.bind(Messages.Failure_fault, log()), failure);
		};
	}

	/** The cause alone, in words that fit into a sentence that says what could not be done. What is a fault of the program is logged. */
	public static String reason(Throwable failure) {
		return switch (failure) {
			case StoreException known -> known.getMessage();
			case DamagedException known -> known.getMessage();
			case UncheckedIOException wrapped -> reason(wrapped.getCause());
			case NoSuchFileException missing -> Messages.Failure_missing;
			case AccessDeniedException denied when denied.getReason() == null -> Messages.Failure_denied;
			case FileAlreadyExistsException there when there.getReason() == null -> Messages.Failure_exists;
			case FileSystemException file -> isForPeople(file.getReason()) ? file.getReason() : Messages.Failure_noReason;
			case CharacterCodingException characters -> Messages.Failure_characters;
			case IOException damage when isDamage(damage) -> Messages.Failure_damaged;
			case IOException told when isForPeople(told.getMessage()) -> told.getMessage();
			case OutOfMemoryError tooMuch -> logged(Messages.Failure_tooMuch, tooMuch);
			default -> logged(NLS.bind(Messages.Failure_cause, log()), failure);
		};
	}

	/** Whether what a library says of its failure may be shown to somebody who is no programmer. */
	private static boolean isForPeople(String message) {
		return message != null && !message.isBlank() && !TECHNICAL.matcher(message).find();
	}

	private static boolean isDamage(IOException failure) {
		return failure instanceof EOFException || failure instanceof ZipException || failure instanceof CharacterCodingException;
	}

	private static String logged(String sentence, Throwable failure) {
		ILog.of(Failure.class).error(sentence, failure);
		return sentence;
	}

	/** Where the log is; it need not be there yet. */
	private static String log() {
		var place = Platform.getLogFileLocation();
		return place == null ? Messages.Failure_noLog : place.toOSString();
	}
}
