package io.orgdeck.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a compiled class refers to, read from its constant pool (The Java Virtual Machine Specification, 4.4).
 *
 * @param types   names of the classes it mentions, with slashes
 * @param methods methods it calls, as owner.name followed by the descriptor
 */
record ClassFile(Set<String> types, Set<String> methods) {

	private static final int MAGIC = 0xCAFEBABE;

	private static final Pattern TYPE = Pattern.compile("L([\\w/$]+)[;<]");

	static ClassFile read(InputStream in) throws IOException {
		var data = new DataInputStream(in);
		if (data.readInt() != MAGIC) {
			throw new IOException("This is no class.");
		}
		data.readInt();
		return new Pool(data).file();
	}

	/** The entries as they stand: words, and pairs of indices to others. */
	private static final class Pool {

		private final String[] words;
		private final int[][] pairs;
		private final boolean[] classes;
		private final boolean[] methods;

		Pool(DataInputStream data) throws IOException {
			int size = data.readUnsignedShort();
			words = new String[size];
			pairs = new int[size][];
			classes = new boolean[size];
			methods = new boolean[size];
			for (int i = 1; i < size; i++) {
				int tag = data.readUnsignedByte();
				read(i, tag, data);
				if (tag == 5 || tag == 6) { // a long or a double takes two places
					i++;
				}
			}
		}

		private void read(int at, int tag, DataInputStream data) throws IOException {
			switch (tag) {
				case 1 -> words[at] = data.readUTF();
				case 3, 4 -> data.skipNBytes(4);
				case 5, 6 -> data.skipNBytes(8);
				case 7, 8, 16, 19, 20 -> {
					pairs[at] = new int[] { data.readUnsignedShort() };
					classes[at] = tag == 7;
				}
				case 9, 10, 11, 12, 17, 18 -> {
					pairs[at] = new int[] { data.readUnsignedShort(), data.readUnsignedShort() };
					methods[at] = tag == 10 || tag == 11;
				}
				case 15 -> data.skipNBytes(3);
				default -> throw new IOException("There is no constant of kind " + tag + ".");
			}
		}

		ClassFile file() {
			var types = new HashSet<String>();
			var calls = new HashSet<String>();
			for (int i = 1; i < words.length; i++) {
				if (classes[i]) {
					types.add(words[pairs[i][0]]);
				} else if (methods[i]) {
					int[] nameAndType = pairs[pairs[i][1]];
					calls.add(words[pairs[pairs[i][0]][0]] + '.' + words[nameAndType[0]] + words[nameAndType[1]]);
				} else if (words[i] != null) {
					TYPE.matcher(words[i]).results().forEach(found -> types.add(found.group(1)));
				}
			}
			return new ClassFile(types, calls);
		}
	}
}
