package io.orgdeck.ui.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.edits.CodingEdits;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Theme;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** Themes with their codes, then codes without a theme, each with the number of texts; a code is dragged to its theme. */
final class CodeTree {

	private final Supplier<Assessment> assessment;
	private final CodingEdits edits;
	private final TreeViewer viewer;
	private Map<Object, Set<String>> texts = Map.of();
	private Consumer<Optional<Object>> whenSelected = one -> {};
	private Consumer<Code> whenOpened = code -> {};
	private List<Object> before = List.of();

	CodeTree(Composite parent, Supplier<Assessment> assessment, CodingEdits edits) {
		this.assessment = assessment;
		this.edits = edits;
		var section = new TitledSection(parent, Messages.codesAndThemes);
		section.tools().addNamed("words.addTheme", null, Messages.addTheme, this::addTheme)
				.add("words.addCode", Icon.ADD, Messages.addCode, this::addCode)
				.add("words.removeCode", Icon.REMOVE, Messages.removeCode, this::remove);
		var box = new Composite(section.body(), SWT.NONE);
		var columns = new TreeColumnLayout();
		box.setLayout(columns);
		Layouts.whole().hint(SWT.DEFAULT, 22 * Layouts.UNIT).applyTo(box);
		viewer = new TreeViewer(box, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.name(AccessibleName.give(viewer.getTree(), Messages.codesAndThemes), "words.codes");
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Content());
		column(columns, Messages.code, 6, CodeTree::name);
		column(columns, Messages.inTexts, 2, one -> String.valueOf(texts.getOrDefault(one, Set.of()).size()));
		viewer.addSelectionChangedListener(event -> whenSelected.accept(selected()));
		viewer.addOpenListener(event -> selected().filter(Code.class::isInstance).map(Code.class::cast).ifPresent(whenOpened));
		viewer.getTree().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			} else if (event.keyCode == SWT.INSERT) {
				addCode();
			}
		});
		drag();
	}

	private void column(TreeColumnLayout columns, String heading, int weight, Function<Object, String> words) {
		var column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 5 * Layouts.UNIT, true));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object one) {
				return words.apply(one);
			}

			@Override
			public Font getFont(Object one) {
				return one instanceof Theme ? Fonts.strong(viewer.getTree()) : null;
			}
		});
	}

	static String name(Object one) {
		return one instanceof Theme theme ? Names.onScreen().label(theme) : Names.onScreen().label((Code) one);
	}

	private void drag() {
		Transfer[] kinds = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, kinds, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !codes().isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
			}
		});
		var drop = new ViewerDropAdapter(viewer) {
			@Override
			public boolean validateDrop(Object target, int operation, TransferData type) {
				return LocalSelectionTransfer.getTransfer().isSupportedType(type);
			}

			@Override
			public boolean performDrop(Object data) {
				Object target = getCurrentTarget();
				edits.setTheme(codes(), target instanceof Theme theme ? theme : target instanceof Code code ? code.getTheme() : null);
				return true;
			}
		};
		drop.setFeedbackEnabled(false);
		viewer.addDropSupport(DND.DROP_MOVE, kinds, drop);
	}

	void whenSelected(Consumer<Optional<Object>> listener) {
		whenSelected = listener;
	}

	void whenOpened(Consumer<Code> listener) {
		whenOpened = listener;
	}

	/** What is selected, if it is one thing only. */
	Optional<Object> selected() {
		return viewer.getStructuredSelection().size() == 1 ? Optional.of(viewer.getStructuredSelection().getFirstElement())
				: Optional.empty();
	}

	private List<Code> codes() {
		var codes = new ArrayList<Code>();
		viewer.getStructuredSelection().forEach(one -> {
			if (one instanceof Code code) {
				codes.add(code);
			}
		});
		return codes;
	}

	/** Selects one that may just have been added. */
	void select(Object one) {
		viewer.refresh();
		viewer.setSelection(new StructuredSelection(one), true);
	}

	/** The selected codes go under the new theme; one alone gives it its name. */
	private void addTheme() {
		List<Code> codes = codes();
		String name = codes.size() == 1 ? name(codes.getFirst()) : "";
		boolean free = !name.isEmpty() && edits.theme(name).isEmpty();
		select(edits.addTheme(free ? name : free(Messages.newTheme, one -> edits.theme(one).isPresent()), codes));
	}

	private void addCode() {
		Theme theme = selected().map(one -> one instanceof Theme chosen ? chosen : ((Code) one).getTheme()).orElse(null);
		select(edits.addCode(free(Messages.newCode, name -> edits.code(name).isPresent()), theme));
	}

	private static String free(String name, Predicate<String> taken) {
		int number = 1;
		while (taken.test(name + ' ' + number)) {
			number++;
		}
		return name + ' ' + number;
	}

	private void remove() {
		List<Code> codes = codes();
		var themes = new ArrayList<Theme>();
		viewer.getStructuredSelection().forEach(one -> {
			if (one instanceof Theme theme) {
				themes.add(theme);
			}
		});
		if (!codes.isEmpty()) {
			edits.removeCodes(codes);
		} else if (!themes.isEmpty()) {
			edits.removeThemes(themes);
		}
	}

	/** Shows what there is now. */
	void refresh(List<PlacedPassage> passages) {
		texts = new HashMap<>();
		for (PlacedPassage one : passages) {
			if (!one.isEmptyMark() && !one.isLost() && !one.passage().isSuggested()) {
				Code code = one.passage().getCode();
				String key = one.text().orElseThrow().key();
				texts.computeIfAbsent(code, unseen -> new HashSet<>()).add(key);
				if (code.getTheme() != null) {
					texts.computeIfAbsent(code.getTheme(), unseen -> new HashSet<>()).add(key);
				}
			}
		}
		var now = new ArrayList<Object>(assessment.get().getThemes());
		now.addAll(assessment.get().getCodes());
		boolean more = !new HashSet<>(before).containsAll(now);
		before = now;
		viewer.getTree().setRedraw(false);
		if (viewer.getInput() == assessment.get()) {
			viewer.refresh();
		} else {
			viewer.setInput(assessment.get());
		}
		if (more) {
			viewer.expandAll();
		}
		viewer.getTree().setRedraw(true);
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			var top = new ArrayList<Object>(assessment.get().getThemes());
			sorted(null).forEach(top::add);
			return top.toArray();
		}

		/** By name, so that one finds them; themes stand as the consultant wants them in the paper. */
		private List<Code> sorted(Theme theme) {
			var byName = new TreeMap<String, Code>(String.CASE_INSENSITIVE_ORDER);
			assessment.get().getCodes().stream().filter(code -> code.getTheme() == theme)
					.forEach(code -> byName.put(name(code) + '\n' + code.getId(), code));
			return List.copyOf(byName.values());
		}

		@Override
		public Object[] getChildren(Object one) {
			return one instanceof Theme theme ? sorted(theme).toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object one) {
			return one instanceof Code code ? code.getTheme() : null;
		}

		@Override
		public boolean hasChildren(Object one) {
			return one instanceof Theme theme && assessment.get().getCodes().stream().anyMatch(code -> code.getTheme() == theme);
		}
	}
}
