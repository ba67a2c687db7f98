package io.orgdeck.core.store;

/**
 * What was read.
 *
 * @param content  the root of the model
 * @param report   what was noticed while reading
 * @param wrapping what the file is like around the model
 */
public record Loaded<T>(T content, LoadReport report, Wrapping wrapping) {

	/** Something that stands in no file. */
	public static <T> Loaded<T> fresh(T content) {
		return new Loaded<>(content, LoadReport.CLEAN, Wrapping.NEW);
	}

	/** Where the content of attachments can be had. */
	public Attachments attachments() {
		return wrapping.attachments();
	}
}
