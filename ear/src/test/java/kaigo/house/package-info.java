/** The house's own rules (docs/architecture.md), held by the build: what may depend on what, what a service must declare, how pages are written. */
package kaigo.house;
