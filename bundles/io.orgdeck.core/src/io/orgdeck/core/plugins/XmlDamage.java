package io.orgdeck.core.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Where a piece of XML stops making sense; a document type is none that a plug-in needs. */
final class XmlDamage {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	private XmlDamage() {
	}

	/** The line, from 1; empty when all is well. */
	static OptionalInt find(InputStream in) throws IOException, ParserConfigurationException {
		try {
			var factory = SAXParserFactory.newInstance();
			factory.setFeature(NO_DOCTYPE, true);
			factory.newSAXParser().parse(new InputSource(in), new DefaultHandler() {
				@Override
				public void error(SAXParseException e) throws SAXException {
					throw e;
				}
			});
			return OptionalInt.empty();
		} catch (SAXParseException damaged) {
			return OptionalInt.of(Math.max(1, damaged.getLineNumber()));
		} catch (SAXException damaged) {
			return OptionalInt.of(1);
		}
	}
}
