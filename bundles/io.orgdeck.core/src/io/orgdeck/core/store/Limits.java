package io.orgdeck.core.store;

/** How much a file may ask of us. Far beyond any real assessment, far below what would harm the machine. */
public final class Limits {

	/** Bytes of XML, unpacked. */
	static final int MODEL_BYTES = 128 << 20;
	static final int MANIFEST_BYTES = 64 << 10;
	/** Bytes of a text that describes a file of another kind, such as the plugin.xml of a jar. */
	static final int DESCRIPTION_BYTES = 1 << 20;
	/** Entries in a container: the model, its manifest and one for each attachment. */
	static final int ENTRIES = 10_000;
	/** Bytes of a container's table of contents. */
	static final int DIRECTORY_BYTES = 4 << 20;
	/** How many times smaller an entry may be packed, once it is larger than {@link #RATIO_MATTERS_FROM}. */
	static final int RATIO = 200;
	static final int RATIO_MATTERS_FROM = 1 << 20;
	static final long ATTACHMENT_BYTES = 2L << 30;
	/** Bytes of a whole container; beyond it, zip needs another structure. */
	static final long CONTAINER_BYTES = 0xFFFF_FFFEL;
	/** Elements of a model. A hundred thousand votes are a few dozen of them, ten thousand cards with five levels about 100,000. */
	static final int ELEMENTS = 500_000;
	/** References from one object to another, such as those who were there at a session. */
	static final int REFERENCES = 4_000_000;
	/** What may be wrong in a file before nobody would read the list. */
	static final int PROBLEMS = 20_000;

	private Limits() {
	}

	/** A number of bytes as people say it. */
	static String inWords(int bytes) {
		return bytes < 1 << 20 ? (bytes >> 10) + " kB" : (bytes >> 20) + " MB";
	}

	static boolean isBomb(long packed, long unpacked) {
		return unpacked > RATIO_MATTERS_FROM && unpacked / RATIO > packed;
	}
}
