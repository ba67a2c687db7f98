package io.orgdeck.core.store;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.Texts;

/** What a user would call an object of a model in a sentence. */
public final class ObjectName {

	private static final List<String> NAMES = List.of("name", "title", "code", "label", "text");
	private static final List<String> SUBJECTS = List.of("subject", "dimension", "question", "card");
	private static final int LONGEST = 80;

	private ObjectName() {
	}

	/** Its kind with its name, title, code or first words; where it has none of them, with what it is about. */
	public static String of(EObject object) {
		return named(object).or(() -> subject(object).map(subject -> NLS.bind(Messages.ObjectName_about, kind(object.eClass()),
				lowerCase(named(subject).orElseGet(() -> kind(subject.eClass())))))).orElseGet(() -> kind(object.eClass()));
	}

	private static Optional<String> named(EObject object) {
		return values(object, NAMES, String.class).filter(text -> !text.isBlank()).findFirst()
				.map(text -> NLS.bind(Messages.ObjectName_named, kind(object.eClass()), Texts.excerpt(text, LONGEST)));
	}

	private static Optional<EObject> subject(EObject object) {
		return values(object, SUBJECTS, EObject.class).findFirst();
	}

	private static <T> Stream<T> values(EObject object, List<String> features, Class<T> type) {
		return features.stream().map(object.eClass()::getEStructuralFeature).filter(Objects::nonNull).map(object::eGet)
				.filter(type::isInstance).map(type::cast);
	}

	private static String lowerCase(String phrase) {
		return Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
	}

	/** "Working group" for WorkingGroup. */
	public static String kind(EClass type) {
		String words = type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** "due" for due, "time frame" for timeFrame. */
	public static String feature(EStructuralFeature feature) {
		return feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}
}
