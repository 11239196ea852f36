/** The way of a draft to its readers: the stages, who leads from one to the next, and what must hold then. */
package org.wellspring.portal.workflow;
