/** Figures that anybody can check: the key that signs, bundles that are made and checked. */
package io.orgdeck.ui.paper.audit;
