/** 組織の管理: the operator's pages about offices, medical institutions and insurers. */
package kaigo.party.web;
