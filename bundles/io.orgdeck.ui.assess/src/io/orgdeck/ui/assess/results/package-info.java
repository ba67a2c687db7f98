/** The results page: scores, spread, agreement and evidence, as far as the disclosure guard lets them be seen. */
package io.orgdeck.ui.assess.results;
