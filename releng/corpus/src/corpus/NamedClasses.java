package corpus;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The classes that a compiled class names so that the virtual machine would load them; annotations are not among them. */
final class NamedClasses {

	private NamedClasses() {
	}

	/** Reads the table of constants, as chapter 4.4 of the Java Virtual Machine Specification describes it. */
	static Set<String> of(InputStream in) throws IOException {
		var data = new DataInputStream(in);
		data.skipNBytes(8); // magic number and version
		int count = data.readUnsignedShort();
		Map<Integer, String> words = new HashMap<>();
		Set<Integer> classes = new HashSet<>();
		for (int i = 1; i < count; i++) {
			int kind = data.readUnsignedByte();
			switch (kind) {
				case 1 -> words.put(i, data.readUTF());
				case 7 -> classes.add(data.readUnsignedShort());
				case 8, 16, 19, 20 -> data.skipNBytes(2);
				case 15 -> data.skipNBytes(3);
				case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
				case 5, 6 -> {
					data.skipNBytes(8);
					i++; // a long or double takes two places
				}
				default -> throw new IOException("No such kind of constant: " + kind);
			}
		}
		Set<String> names = new HashSet<>();
		classes.forEach(at -> names.add(words.get(at).replaceFirst("^\\[+L(.*);$", "$1").replace('/', '.')));
		return names;
	}
}
