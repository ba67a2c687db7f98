/** Going over an assessment: marks and comments on whatever is looked at. */
package io.orgdeck.ui.assess.review;
