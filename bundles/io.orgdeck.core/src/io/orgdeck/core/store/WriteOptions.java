package io.orgdeck.core.store;

/**
 * How a file is written.
 *
 * @param replace  whether a file that is already there may be replaced
 * @param wrapping what the file is to be like around the model
 * @param last     what is done just before the new file takes the old one's place
 */
public record WriteOptions(boolean replace, Wrapping wrapping, SafeFile.LastStep last) {

	/** A new container in place of whatever is there. */
	public static final WriteOptions REPLACING = new WriteOptions(true, Wrapping.NEW, SafeFile.LastStep.NONE);
	/** A new container where no file is yet. */
	public static final WriteOptions NEW_FILE = new WriteOptions(false, Wrapping.NEW, SafeFile.LastStep.NONE);

	public WriteOptions with(Wrapping other) {
		return new WriteOptions(replace, other, last);
	}

	public WriteOptions with(SafeFile.LastStep other) {
		return new WriteOptions(replace, wrapping, other);
	}
}
