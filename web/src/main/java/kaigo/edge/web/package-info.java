/**
 * 画面の縁: what every request passes before a page or a service sees it: which listener it came in by and whether its
 * path belongs there, security headers, the session and its actor; and how a refusal becomes a sentence or a page.
 */
package kaigo.edge.web;
