/** Editors at work on drafts: opening, saving, bringing two editors' changes together, going back in history. */
package org.wellspring.portal.drafting;
