/** The tour through somebody's first hour: steps that bundles bring, and the view that shows them. */
package io.orgdeck.ui.tour;
