package io.orgdeck.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

import io.orgdeck.core.xml.XmlLimits;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Identified;

/**
 * One model in memory, closed to the world outside: it knows our two packages only, reaches no other document, and
 * keeps what it does not know so that it is written back.
 */
final class ModelResource extends XMIResourceImpl {

	/** EMF handles prefixes by itself and would take names that cannot be written again, so the parser checks them too. */
	private static final Map<String, Object> PARSER_FEATURES = Map.of(
			"http://xml.org/sax/features/namespaces", true,
			"http://xml.org/sax/features/namespace-prefixes", false,
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false);

	/** Only while reading. */
	private final Map<String, EObject> idsOfDeck = new HashMap<>();

	ModelResource() {
		super(URI.createURI("orgdeck:/model.xml"));
		setEncoding("UTF-8");
		closedSet().getResources().add(this);
	}

	private static ResourceSet closedSet() {
		var set = new ResourceSetImpl();
		var packages = new EPackageRegistryImpl();
		packages.put(DeckPackage.eNS_URI, DeckPackage.eINSTANCE);
		packages.put(AssessmentPackage.eNS_URI, AssessmentPackage.eINSTANCE);
		set.setPackageRegistry(packages);
		set.setURIConverter(new ExtensibleURIConverterImpl() {
			@Override
			public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
				throw new IOException("A model reaches no other document: " + uri);
			}

			@Override
			public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
				throw new IOException("A model reaches no other document: " + uri);
			}
		});
		return set;
	}

	/** Lets references that nothing in this model answers go to the objects of that deck. */
	void alsoResolveIn(Deck deck) {
		deck.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() != null) {
				idsOfDeck.put(identified.getId(), object);
			}
		});
	}

	/**
	 * While reading, looks an id up; unlike EMF it takes every text for an id, never for a path. What was read but has no place
	 * in the model is nowhere.
	 */
	@Override
	public EObject getEObject(String id) {
		Map<String, EObject> index = getIntrinsicIDToEObjectMap();
		if (index == null) {
			return super.getEObject(id);
		}
		EObject own = index.get(id);
		return own == null || own.eResource() != this ? idsOfDeck.get(id) : own;
	}

	/** Ids of XMI are not ours: they lead nowhere, and EMF writes them back unescaped. */
	@Override
	public void setID(EObject object, String id) {
		// left out
	}

	/** Lets go of what only reading needs; whatever the file was written in, from now on it is UTF-8. */
	void finishReading() {
		setEncoding("UTF-8");
		setIntrinsicIDToEObjectMap(null);
		idsOfDeck.clear();
	}

	void read(InputStream in) throws IOException {
		setIntrinsicIDToEObjectMap(new HashMap<>());
		load(in, Map.of(OPTION_DEFER_IDREF_RESOLUTION, true, OPTION_RECORD_UNKNOWN_FEATURE, true,
				OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false, OPTION_PARSER_FEATURES, PARSER_FEATURES,
				OPTION_PARSER_PROPERTIES, XmlLimits.properties()));
	}

	/** Writes the model; values that could not be read are written back unless something else has been set since. */
	void write(OutputStream out) throws IOException {
		forgetReplacedValues();
		save(out, Map.of(OPTION_PROCESS_DANGLING_HREF, OPTION_PROCESS_DANGLING_HREF_DISCARD));
	}

	private void forgetReplacedValues() {
		getEObjectToExtensionMap().forEach((object, extension) -> extension.getAnyAttribute().removeIf(entry -> {
			EStructuralFeature known = object.eClass().getEStructuralFeature(entry.getEStructuralFeature().getName());
			return known != null && object.eIsSet(known);
		}));
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new XMIHelperImpl(this) {
			@Override
			public String getIDREF(EObject target) {
				return ReferenceText.encode(super.getIDREF(target));
			}
		};
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected void handleErrors() {
				// Errors stay in the resource; whoever reads decides which of them matter.
			}

			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new ModelHandler(resource, helper, options);
			}
		};
	}

	@Override
	protected XMLSave createXMLSave() {
		return new ModelSave(createXMLHelper());
	}

	/** The package of that namespace among those a model may use. */
	EPackage knownPackage(String namespace) {
		return getResourceSet().getPackageRegistry().getEPackage(namespace);
	}
}
