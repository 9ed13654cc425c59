/**
 * 文書: turns a template and its values into a PDF with the fonts embedded, the same on every machine. What a document
 * says is the business of the room that issues it.
 */
package kaigo.document;
