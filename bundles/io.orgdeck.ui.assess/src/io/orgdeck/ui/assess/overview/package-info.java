/** The first page of an assessment: who, how far, and what next. */
package io.orgdeck.ui.assess.overview;
