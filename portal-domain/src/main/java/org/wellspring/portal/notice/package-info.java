/**
 * What people are told by e-mail about their work. A notice is kept with the change that it tells of and sent
 * afterwards, so that neither a slow nor a broken mail server ever holds up or undoes somebody's work.
 */
package org.wellspring.portal.notice;
