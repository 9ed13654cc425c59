/** API: its door, its errors as problem+json, its published document, and the first resource. Resources of a capability lie with it. */
package kaigo.api.web;
