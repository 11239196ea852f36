/**
 * The record: who did what, when and from where, in a chain of entries that cannot be changed without being found out.
 * Every other subject may write to it, so it knows none of them.
 */
package org.wellspring.portal.audit;
