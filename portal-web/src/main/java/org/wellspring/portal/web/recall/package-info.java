/** What is read once and holds for all readers until the public state goes on. */
package org.wellspring.portal.web.recall;
