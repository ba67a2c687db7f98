package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What macOS is told of the application: its name and version, how it draws, and which files are its own. */
class MacApplicationTest {

	private static final Path PACKAGING = Path.of("..", "..", "releng", "packaging");

	private static Map<?, ?> info;

	@BeforeAll
	static void read() throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setValidating(false);
		var builder = factory.newDocumentBuilder();
		builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
		var plist = builder.parse(PACKAGING.resolve("macos/Info.plist").toFile()).getDocumentElement();
		assertEquals("plist", plist.getTagName());
		info = (Map<?, ?>) value(elements(plist).getFirst());
	}

	@Test
	void itHasANameAnIdAVersionAndAnIcon() throws IOException {
		assertEquals("Orgdeck", info.get("CFBundleName"));
		assertEquals("io.orgdeck", info.get("CFBundleIdentifier"));
		assertEquals("APPL", info.get("CFBundlePackageType"));
		assertEquals("@version@", info.get("CFBundleVersion"), "filled in by package.xml");
		assertEquals("@version@", info.get("CFBundleShortVersionString"));
		assertTrue(Files.exists(PACKAGING.resolve("macos").resolve((String) info.get("CFBundleIconFile"))));
		assertTrue(Files.exists(PACKAGING.resolve("unix").resolve((String) info.get("CFBundleExecutable"))));
		var version = Files.readString(Path.of("..", "..", "pom.xml")).replaceAll("(?s).*<product.version>(.*?)</product.version>.*", "$1");
		assertTrue(version.matches("\\d+\\.\\d+\\.\\d+"), "macOS takes three numbers: " + version);
	}

	@Test
	void itDrawsSharplyAndInLightAndDark() {
		assertEquals(true, info.get("NSHighResolutionCapable"));
		assertEquals(false, info.get("NSRequiresAquaSystemAppearance"));
	}

	@Test
	void itOwnsTheFilesThatTheOtherSystemsGiveIt() throws IOException {
		var elsewhere = Files.readString(Path.of("..", "..", "releng", "installers", "linux", "orgdeck.xml"));
		var types = ((List<?>) info.get("UTExportedTypeDeclarations")).stream().map(type -> (Map<?, ?>) type).toList();
		var documents = ((List<?>) info.get("CFBundleDocumentTypes")).stream().map(type -> (Map<?, ?>) type).toList();
		assertEquals(List.of("assessment", "carddeck"),
				documents.stream().flatMap(type -> ((List<?>) type.get("CFBundleTypeExtensions")).stream()).toList());
		for (var document : documents) {
			assertEquals("Owner", document.get("LSHandlerRank"));
			assertEquals("Editor", document.get("CFBundleTypeRole"));
			assertTrue(types.stream().anyMatch(type -> List.of(type.get("UTTypeIdentifier")).equals(document.get("LSItemContentTypes"))));
		}
		for (var type : types) {
			var tags = (Map<?, ?>) type.get("UTTypeTagSpecification");
			assertTrue(elsewhere.contains("\"" + tags.get("public.mime-type") + "\""));
			for (var ending : (List<?>) tags.get("public.filename-extension")) {
				assertTrue(elsewhere.contains("*." + ending));
			}
		}
	}

	private static Object value(Element element) {
		return switch (element.getTagName()) {
			case "string" -> element.getTextContent();
			case "true" -> true;
			case "false" -> false;
			case "array" -> elements(element).stream().map(MacApplicationTest::value).toList();
			case "dict" -> {
				var pairs = new LinkedHashMap<String, Object>();
				var inside = elements(element);
				for (int i = 0; i < inside.size(); i += 2) {
					assertEquals("key", inside.get(i).getTagName());
					pairs.put(inside.get(i).getTextContent(), value(inside.get(i + 1)));
				}
				yield pairs;
			}
			default -> throw new AssertionError(element.getTagName());
		};
	}

	private static List<Element> elements(Element parent) {
		var elements = new ArrayList<Element>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}
}
