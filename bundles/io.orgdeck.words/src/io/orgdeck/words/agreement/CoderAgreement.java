package io.orgdeck.words.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

import io.orgdeck.core.coding.Passages;
import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.model.assessment.Code;

/**
 * How far two coders agree. The unit is a text; of each code they say whether the text has it. What counts is texts that both have gone
 * over: coded, or noted that there is nothing to code. Where in a text a passage begins and ends plays no part.
 */
public final class CoderAgreement {

	/**
	 * The agreement on one code.
	 *
	 * @param both    texts to which both have given it
	 * @param first   texts to which the first one alone has given it
	 * @param second  texts to which the second one alone has given it
	 * @param neither the other texts that both have gone over
	 */
	public record OnCode(Code code, int both, int first, int second, int neither) {

		public CohensKappa kappa() {
			return CohensKappa.of(new int[][] { { both, first }, { second, neither } });
		}

		public OptionalDouble alpha() {
			var units = new ArrayList<List<Boolean>>();
			add(units, both, true, true);
			add(units, first, true, false);
			add(units, second, false, true);
			add(units, neither, false, false);
			return KrippendorffsAlpha.nominal(units);
		}

		private static void add(List<List<Boolean>> units, int count, boolean one, boolean other) {
			for (int i = 0; i < count; i++) {
				units.add(List.of(one, other));
			}
		}
	}

	/**
	 * Where they differ: a text to which one of them has given a code and the other has not.
	 *
	 * @param by who has given it
	 */
	public record Difference(SpokenText text, Code code, String by) {
	}

	private final List<OnCode> codes = new ArrayList<>();
	private final List<Difference> differences = new ArrayList<>();
	private final int texts;

	private CoderAgreement(Passages passages, Collection<Code> all, String first, String second) {
		var shared = new ArrayList<SpokenText>();
		Map<SpokenText, Set<Code>> ofFirst = new HashMap<>();
		Map<SpokenText, Set<Code>> ofSecond = new HashMap<>();
		for (SpokenText text : passages.texts()) {
			if (isGoneOver(passages, text, first) && isGoneOver(passages, text, second)) {
				shared.add(text);
				ofFirst.put(text, codes(passages, text, first));
				ofSecond.put(text, codes(passages, text, second));
			}
		}
		texts = shared.size();
		for (Code code : all) {
			int both = 0;
			int one = 0;
			int other = 0;
			for (SpokenText text : shared) {
				boolean has = ofFirst.get(text).contains(code);
				boolean hasToo = ofSecond.get(text).contains(code);
				both += has && hasToo ? 1 : 0;
				one += has && !hasToo ? 1 : 0;
				other += !has && hasToo ? 1 : 0;
				if (has != hasToo) {
					differences.add(new Difference(text, code, has ? first : second));
				}
			}
			if (both + one + other > 0) {
				codes.add(new OnCode(code, both, one, other, texts - both - one - other));
			}
		}
	}

	/** @param all the codes, in the order in which they are told */
	public static CoderAgreement of(Passages passages, Collection<Code> all, String first, String second) {
		return new CoderAgreement(passages, all, first, second);
	}

	/** Those who have coded, in the order of their first passage; rules are none of them. */
	public static List<String> coders(Passages passages) {
		var coders = new LinkedHashSet<String>();
		passages.all().stream().map(PlacedPassage::passage).filter(one -> !one.isSuggested() && one.getCoder() != null)
				.forEach(one -> coders.add(one.getCoder()));
		return List.copyOf(coders);
	}

	private static boolean isBy(PlacedPassage one, String coder) {
		return !one.passage().isSuggested() && Objects.equals(one.passage().getCoder(), coder);
	}

	private static boolean isGoneOver(Passages passages, SpokenText text, String coder) {
		return passages.in(text).stream().anyMatch(one -> isBy(one, coder));
	}

	private static Set<Code> codes(Passages passages, SpokenText text, String coder) {
		var codes = new HashSet<Code>();
		passages.in(text).stream().filter(one -> isBy(one, coder) && !one.isEmptyMark()).forEach(one -> codes.add(one.passage().getCode()));
		return codes;
	}

	/** How many texts both have gone over. */
	public int texts() {
		return texts;
	}

	/** The codes that one of them has given. */
	public List<OnCode> codes() {
		return List.copyOf(codes);
	}

	/** The agreement on all these codes together. */
	public OptionalDouble pooledKappa() {
		return codes.isEmpty() ? OptionalDouble.empty() : CohensKappa.pooled(codes.stream().map(OnCode::kappa).toList()).value();
	}

	public List<Difference> differences() {
		return List.copyOf(differences);
	}
}
