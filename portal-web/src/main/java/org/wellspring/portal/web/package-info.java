/** The reader's side: one package a subject, and the parts that every page shares. */
package org.wellspring.portal.web;
