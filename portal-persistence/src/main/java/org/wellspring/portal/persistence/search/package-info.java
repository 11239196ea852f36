/**
 * The index that readers search, made by Hibernate Search with Lucene, one on each server; and the searches without a
 * result, as the database keeps them.
 */
package org.wellspring.portal.persistence.search;
