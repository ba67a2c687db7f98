package io.orgdeck.model;

import java.util.Arrays;
import java.util.Base64;

/** The bytes of a picture file as a value that never changes, so that copies of a deck can share them. */
public final class PictureData {

	private final byte[] bytes;
	private final int hash;

	private PictureData(byte[] bytes) {
		this.bytes = bytes;
		hash = Arrays.hashCode(bytes);
	}

	public static PictureData of(byte[] bytes) {
		return new PictureData(bytes.clone());
	}

	/**
	 * Reads what {@link #toString()} says; blanks and line breaks in it mean nothing.
	 *
	 * @throws IllegalArgumentException when it is no Base64
	 */
	static PictureData parse(String text) {
		return new PictureData(Base64.getDecoder().decode(text.replaceAll("\\s", "")));
	}

	/** A copy. */
	public byte[] bytes() {
		return bytes.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PictureData data && hash == data.hash && Arrays.equals(bytes, data.bytes);
	}

	@Override
	public int hashCode() {
		return hash;
	}

	/** As it stands in a file. */
	@Override
	public String toString() {
		return Base64.getEncoder().encodeToString(bytes);
	}
}
