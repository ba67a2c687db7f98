package io.orgdeck.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.core.xml.XmlLimits;

/**
 * What the first element of a model says about it.
 *
 * @param kind    name of the root, such as "Assessment"
 * @param version of the file format
 */
record ModelHead(String kind, FormatVersion version) {

	private static final Pattern NAMESPACE = Pattern.compile("http://orgdeck\\.io/(?:deck|assessment)/(\\d{1,4})");

	/** Ends the reading once there is nothing more to learn. */
	private static final class FirstElement extends SAXException {
		private static final long serialVersionUID = 1L;
		private final transient Optional<ModelHead> head;

		FirstElement(Optional<ModelHead> head) {
			this.head = head;
		}
	}

	/** Empty when the root is in none of our namespaces. */
	static Optional<ModelHead> of(byte[] xml) throws DamagedException {
		try {
			parse(xml, new DefaultHandler() {
				@Override
				public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
					throw new FirstElement(head(uri, localName, attributes));
				}
			});
			throw new IllegalStateException(); // without an element it is not well-formed
		} catch (FirstElement found) {
			return found.head;
		} catch (SAXException | IOException e) {
			throw new DamagedException(ReadReport.place(e), e);
		}
	}

	/** Reads the whole model without making anything of it, within the limits that hold when it is read for good. */
	static void checkWellFormed(byte[] xml) throws DamagedException {
		try {
			parse(xml, new DefaultHandler() {
				private int elements;

				@Override
				public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
					if (++elements > Limits.ELEMENTS) {
						throw new SAXException(new DamagedException(NLS.bind(Messages.Model_tooMany, Limits.ELEMENTS)));
					}
				}
			});
		} catch (SAXException | IOException e) {
			throw new DamagedException(ReadReport.place(e), e);
		}
	}

	private static void parse(byte[] xml, DefaultHandler handler) throws SAXException, IOException {
		var factory = SAXParserFactory.newInstance();
		factory.setNamespaceAware(true);
		try {
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			var parser = factory.newSAXParser();
			for (Map.Entry<String, Object> limit : XmlLimits.properties().entrySet()) {
				parser.setProperty(limit.getKey(), limit.getValue());
			}
			parser.parse(new ByteArrayInputStream(xml), handler);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e); // every Java has such a parser
		}
	}

	private static Optional<ModelHead> head(String namespace, String localName, Attributes attributes) {
		var ours = NAMESPACE.matcher(namespace);
		if (!ours.matches()) {
			return Optional.empty();
		}
		int major = Integer.parseInt(ours.group(1));
		FormatVersion version = FormatVersion.parse(attributes.getValue("fileVersion"))
				.filter(stated -> stated.major() == major).orElse(new FormatVersion(major, major == 0 ? 9 : 0));
		return Optional.of(new ModelHead(localName, version));
	}
}
