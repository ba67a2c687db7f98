package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "Riverside|Riverside",
			"Care & Share: North/South|Care & Share_ North_South",
			"..\\..\\secret|_.._secret", "Dr. Who ...|Dr. Who", ".hidden|hidden", "Con|Con_", "Cyngor Sŵn y Môr|Cyngor Sŵn y Môr" })
	void aNameStaysReadable(String words, String name) {
		assertEquals(name, FileNames.of(words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "...", " . " })
	void nothingIsLeftOfNothing(String words) {
		assertEquals("", FileNames.of(words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "n", "ŵ", "م", "\uD83C\uDF0A" })
	void aNameOfAnyLengthAndScriptCanBeWritten(String letter) throws Exception {
		String name = FileNames.of(letter.repeat(400));
		assertTrue(Files.exists(Files.createFile(folder.resolve(name + " Response sheets.assessment"))));
		assertTrue(name.codePoints().allMatch(one -> one == letter.codePointAt(0)), "no letter is cut in two");
	}
}
