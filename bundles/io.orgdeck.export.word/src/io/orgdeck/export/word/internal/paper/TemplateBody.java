package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import io.orgdeck.export.word.internal.house.HouseStyle;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.house.WordXml;

/** Puts a new paper into a client's template: where the template says so, or in place of its text. */
final class TemplateBody {

	private final HouseStyle house;
	private final BodyTree tree;
	private final RunningHeads heads;

	TemplateBody(HouseStyle house, BodyTree tree, RunningHeads heads) {
		this.house = house;
		this.tree = tree;
		this.heads = heads;
	}

	void write(List<Piece> pieces, Placeholders placeholders) throws IOException {
		boolean titled = placeholders.fill(tree.document());
		fillMargins(placeholders);
		Optional<Element> place = Placeholders.place(tree.document()).filter(tree::holds).map(tree::block);
		if (place.isEmpty()) {
			tree.blocks().forEach(WordXml::remove);
			titled = false;
		}
		Node before = place.map(Node.class::cast).orElse(tree.end());
		PageShape shape = house.page();
		for (Piece piece : pieces) {
			if (titled && piece instanceof Piece.Region region && region.id().equals(Piece.COVER)) {
				continue;
			}
			tree.insert(piece, before);
			shape = piece instanceof Piece.Turn turn ? turn.next() : shape;
		}
		place.ifPresent(block -> tree.remove(List.of(block)));
		if (tree.end() == null || !shape.equals(house.page())) {
			tree.endOn(shape);
		}
		if (pieces.stream().noneMatch(Piece.Turn.class::isInstance)) {
			heads.giveTo(tree.end());
		}
	}

	private void fillMargins(Placeholders placeholders) throws IOException {
		for (String kind : new String[] { "header", "footer" }) {
			for (PackagePart part : house.parts().allRelated(house.document(), HouseStyle.RELATIONS + kind)) {
				Document margin = WordXml.parse(part);
				placeholders.fill(margin);
				WordXml.save(margin, part);
			}
		}
	}
}
