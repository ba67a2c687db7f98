package io.orgdeck.core.store;

import java.util.Map;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

import io.orgdeck.core.xml.XmlText;

/** Writes a model so that whatever somebody has pasted into a text can be written. */
final class ModelSave extends XMISaveImpl {

	ModelSave(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected void init(XMLResource resource, Map<?, ?> options) {
		super.init(resource, options);
		escape = new Escape() {
			@Override
			public String convert(String text) {
				return super.convert(XmlText.allowed(text));
			}

			@Override
			public String convertText(String text) {
				return super.convertText(XmlText.allowed(text));
			}
		};
		escape.setMappingLimit(0x10FFFF);
		escape.setLineFeed("\n");
	}
}
