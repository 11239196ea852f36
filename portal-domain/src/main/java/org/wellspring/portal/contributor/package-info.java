/** The people behind the texts: who wrote an article, and who reviewed it as an expert. */
package org.wellspring.portal.contributor;
