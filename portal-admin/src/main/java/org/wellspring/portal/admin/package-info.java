/** What editors use: one package a subject, under the same names as in the domain. */
package org.wellspring.portal.admin;
