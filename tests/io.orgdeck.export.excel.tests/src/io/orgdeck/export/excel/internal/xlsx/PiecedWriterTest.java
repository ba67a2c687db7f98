package io.orgdeck.export.excel.internal.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class PiecedWriterTest {

	private static final int PIECES = 40_000;

	@Test
	void noCharacterIsLostOrCutWhereverThePiecesEnd() throws IOException {
		var whole = new StringBuilder();
		var bytes = new ByteArrayOutputStream();
		try (var writer = new PiecedWriter(bytes)) {
			for (int i = 0; i < PIECES; i++) {
				String piece = "x".repeat(i % 3) + "\u00e9\ud83c\udf31";
				whole.append(piece);
				switch (i % 4) {
					case 0 -> writer.write(piece);
					case 1 -> writer.write("-" + piece, 1, piece.length());
					case 2 -> writer.write(piece.toCharArray());
					default -> {
						for (char c : piece.toCharArray()) {
							writer.write(c);
						}
					}
				}
			}
		}
		assertArrayEquals(whole.toString().getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
	}
}
