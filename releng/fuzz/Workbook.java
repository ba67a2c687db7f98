import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** A workbook that the product wrote, and how the fuzzer's bytes become another one: whole, or one part in its place. */
final class Workbook {

	private final Path file;
	private final Map<String, byte[]> parts;
	private final List<String> names;

	Workbook(Path file) throws IOException {
		this.file = file;
		parts = Seeds.parts(file);
		names = new ArrayList<>(parts.keySet());
	}

	static void words(Path file) throws IOException {
		Seeds.words(file,
				List.of("<c r=\"A1\" t=\"inlineStr\"><is><t>", "t=\"s\"", "t=\"str\"", "t=\"b\"", "t=\"e\"", "t=\"d\"", "<row r=\"", "<v>",
						"<f>",
						"<mergeCell ref=\"A1:B2\"/>", "hidden=\"1\"", "<sheet name=\"", "r:id=\"rId1\"", "<definedName name=\"",
						"t=\"shared\" si=\"0\"", "XFD1048576",
						"<t xml:space=\"preserve\">", "<si>", "<rPr><strike/></rPr>", "_x000D_", "date1904=\"1\"", "numFmtId=\"14\"", "-1",
						"s=\"99\""));
	}

	void seeds(Path folder) throws IOException {
		Seeds.write(folder.resolve("whole"), Files.readAllBytes(file), 0);
		for (int i = 0; i < names.size(); i++) {
			Seeds.write(folder.resolve("part-" + i), parts.get(names.get(i)), i, 1);
		}
	}

	byte[] file(FuzzedDataProvider data) throws IOException {
		if (data.consumeByte((byte) 0, (byte) 1) == 0) {
			return data.consumeRemainingAsBytes();
		}
		String name = names.get(data.consumeByte((byte) 0, (byte) (names.size() - 1)));
		return Seeds.packed(parts, name, data.consumeRemainingAsBytes());
	}
}
