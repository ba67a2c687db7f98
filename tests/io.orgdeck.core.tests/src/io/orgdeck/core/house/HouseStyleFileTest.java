package io.orgdeck.core.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.store.StoreException;

/** A firm hands its house style around as a file; what is wrong in one is told with its place and a remedy. */
class HouseStyleFileTest {

	private static final String START = "{\"format\": \"orgdeck-house-style\", \"version\": \"1.0\"";

	@TempDir
	Path folder;

	private static byte[] picture(String kind, int width, int height) throws IOException {
		var out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
		return out.toByteArray();
	}

	@Test
	@DisplayName("What was written is read again")
	void roundTrip() throws IOException {
		var house = new HouseStyle("Riverside & Söhne", "Georgia", "Arial", true,
				new HouseColours("7A1F3D", "101010", "555555", "CCCCCC", List.of("123456")),
				Optional.of(Logo.of(picture("jpg", 40, 20), "A bridge")), "Riverside \u201cCouncil\u201d", "OFFICIAL");
		Path file = folder.resolve("a.housestyle");
		HouseStyleFile.write(house, file, false);
		assertEquals(house, HouseStyleFile.read(file));
		assertThrows(StoreException.class, () -> HouseStyleFile.write(house, file, false), "replaces nothing unasked");
	}

	@Test
	@DisplayName("What a file does not say is as in the product's own style")
	void leftOut() throws IOException {
		HouseStyle house = HouseStyleFile.parse(START + ", \"typefaces\": {\"body\": \"Georgia\"}}", "x");
		assertEquals(HouseStyle.STANDARD.withTypefaces("Georgia", "Georgia", false), house);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "`, \"colours\": {\"accent\": \"green\"}`|colours.accent|#rrggbb",
			"`, \"colours\": {\"charts\": [\"#112233\", \"#12\"]}`|colours.charts[2]|#rrggbb",
			"`, \"colours\": {\"charts\": []}`|colours.charts|brackets", "`, \"colour\": {}`|colour|colours",
			"`, \"lines\": []`|lines|braces",
			"`, \"lines\": {\"header\": 7}`|lines.header|quotation marks", "`, \"lines\": {\"footer\": \"a\\nb\"}`|lines.footer|one line",
			"`, \"typefaces\": {\"serif\": \"yes\"}`|typefaces.serif|true or false",
			"`, \"logo\": {\"picture\": \"AAAA\"}`|logo.description|cannot see it",
			"`, \"logo\": {\"picture\": \"AAAA\", \"description\": \"A\"}`|logo.picture|PNG" })
	@DisplayName("What is wrong is told by file, place and remedy")
	void wrong(String rest, String place, String remedy) {
		var refused = assertThrows(StoreException.class, () -> HouseStyleFile.parse(START + rest + "}", "firm.housestyle"));
		assertTrue(refused.getMessage().startsWith("firm.housestyle, " + place + ": "), refused.getMessage());
		assertTrue(refused.getMessage().contains(remedy), refused.getMessage());
		assertFalse(refused.getMessage().contains("{0}"), refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "`{\"format\": \"x\"}`|not the file of a house style", "``|firm.housestyle",
			"`{\n\"format\" \"orgdeck-house-style\"}`|line 2", "`[1]`|not the file of a house style",
			"`{\"format\": \"orgdeck-house-style\"}`|version",
			"`{\"format\": \"orgdeck-house-style\", \"version\": \"2.0\"}`|newer version" })
	@DisplayName("What is no house style is refused in a sentence")
	void none(String text, String says) {
		var refused = assertThrows(StoreException.class, () -> HouseStyleFile.parse(text, "firm.housestyle"));
		assertTrue(refused.getMessage().contains(says), refused.getMessage());
		assertTrue(refused.getMessage().contains("firm.housestyle") && !refused.getMessage().contains("Exception"), refused.getMessage());
	}

	@Test
	@DisplayName("What a later version of the format adds is left alone")
	void newerMinor() throws IOException {
		assertEquals(HouseStyle.STANDARD, HouseStyleFile
				.parse("{\"format\": \"orgdeck-house-style\", \"version\": \"1.3\", \"motto\": \"Onwards\"}", "x"));
	}

	@Test
	@DisplayName("A large picture is made smaller, and nothing of its maker comes along")
	void largeLogo() throws IOException {
		Logo logo = Logo.of(picture("png", 2400, 600), " A bridge ");
		assertEquals("1200 300 A bridge", logo.width() + " " + logo.height() + " " + logo.description());
		assertEquals("[100.0, 25.0]", Arrays.toString(logo.within(100, 100)));
	}

	@Test
	@DisplayName("The firm's style is kept for all assessments until it is restored")
	void firm() throws IOException {
		try {
			HouseStyles.setFirm(Optional.of(HouseStyle.STANDARD.withLines("Above", "")));
			assertEquals("Above", HouseStyles.ofFirm().orElseThrow().header());
		} finally {
			HouseStyles.setFirm(Optional.empty());
		}
		assertTrue(HouseStyles.ofFirm().isEmpty());
	}
}
